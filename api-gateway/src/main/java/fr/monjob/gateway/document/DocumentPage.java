package fr.monjob.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.web.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The API document as a page for people. It has no script and asks nobody but this server for its one style sheet. */
public final class DocumentPage {

    private static final String INTRODUCTION = resource("/docs-introduction.html");

    private DocumentPage() {}

    /** @param document the OpenAPI document of the whole API */
    public static String of(JsonNode document) {
        SchemaReader schemas = new SchemaReader(document);
        Map<Chapter, List<ApiCall>> chapters = ApiCall.listOf(document).stream()
                .collect(Collectors.groupingBy(ApiCall::chapter, TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>monjob: the API</title>
                <link rel="stylesheet" href="docs.css">
                </head>
                <body>
                """);
        page.append(contents(chapters)).append("<main>\n").append(INTRODUCTION);
        chapters.forEach((chapter, calls) -> {
            page.append("<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n"
                    .formatted(chapter.anchor(), chapter.anchor(), chapter.title()));
            calls.forEach(call -> page.append(OperationSection.of(call, schemas)));
            page.append("</section>\n");
        });
        return page.append(problems()).append("</main>\n</body>\n</html>\n").toString();
    }

    private static String contents(Map<Chapter, List<ApiCall>> chapters) {
        StringBuilder list = new StringBuilder(
                        "<nav aria-label=\"Contents\">\n<p class=\"name\">monjob API v1</p>\n<ul>\n")
                .append("<li><a href=\"#start\">Start here</a></li>\n");
        chapters.forEach((chapter, calls) -> {
            list.append("<li><a href=\"#%s\">%s</a>\n<ul>\n".formatted(chapter.anchor(), chapter.title()));
            calls.forEach(call -> list.append("<li><a href=\"#%s\"><b class=\"%s\">%s</b> %s</a></li>\n"
                    .formatted(call.anchor(), call.method(), call.verb(), Html.path(shortened(call.path())))));
            list.append("</ul></li>\n");
        });
        return list.append("<li><a href=\"#problems\">Problems</a></li>\n</ul>\n</nav>\n")
                .toString();
    }

    private static String shortened(String path) {
        return path.replaceFirst("^/api/v1", "");
    }

    private static String problems() {
        StringBuilder section = new StringBuilder("""
                <section aria-labelledby="problems">
                <h2 id="problems">Problems</h2>
                <p>The last segment of a problem's <code>type</code>, by status. Codes are never renamed; there may be more.</p>
                <dl class="fields">
                """);
        Arrays.stream(ProblemCode.values())
                .collect(Collectors.groupingBy(ProblemCode::status, TreeMap::new, Collectors.toList()))
                .forEach((status, codes) -> section.append("<div id=\"status-%d\"><dt>%d</dt><dd>%s</dd></div>\n"
                        .formatted(
                                status,
                                status,
                                codes.stream().map(DocumentPage::words).collect(Collectors.joining("<br>")))));
        return section.append("</dl>\n</section>\n").toString();
    }

    private static String words(ProblemCode code) {
        return Html.code(code.code()) + " " + Html.escaped(code.title().english());
    }

    private static String resource(String name) {
        try (InputStream file = DocumentPage.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
