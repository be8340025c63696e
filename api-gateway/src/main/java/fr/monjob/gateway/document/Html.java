package fr.monjob.gateway.document;

import java.util.Locale;

/** Text as it may stand in a page. */
final class Html {

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String code(String text) {
        return "<code>" + escaped(text) + "</code>";
    }

    /** A path with a place to break the line after each slash, for a narrow screen. */
    static String path(String path) {
        return escaped(path).replace("/", "/<wbr>");
    }

    /** An element's id that stays the same while the call has its method and path. */
    static String anchor(String method, String path) {
        return (method + path)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
    }
}
