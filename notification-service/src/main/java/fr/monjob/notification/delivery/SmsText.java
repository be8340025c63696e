package fr.monjob.notification.delivery;

import java.text.Normalizer;

/** Text that fits into one SMS: 160 characters of the GSM 03.38 alphabet, of which some count twice. */
final class SmsText {

    private static final int LENGTH = 160;

    /** What French and links need of the basic alphabet besides ASCII letters, digits and the signs below. */
    private static final String BASIC = "@£$¥èéùìòØøÅåΔ_ÆæßÉ !\"#%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà";

    private static final String COUNT_TWICE = "^{}\\[~]|€";

    private SmsText() {}

    /** "monjob : " with the words, cut where they must be, and the link, which is never cut. */
    static String fit(String words, String link) {
        String plain = gsm(words);
        int room = LENGTH - size("monjob : ") - size(" " + link);
        if (size(plain) > room) {
            int end = plain.length();
            while (end > 0 && size(plain.substring(0, end)) > room - 3) {
                end--;
            }
            plain = plain.substring(0, end).strip() + "...";
        }
        return "monjob : " + plain + " " + link;
    }

    /** Septets that this text takes. */
    static int size(String text) {
        return text.chars().map(c -> COUNT_TWICE.indexOf(c) >= 0 ? 2 : 1).sum();
    }

    /** The same in that alphabet: what it lacks loses its accent, or becomes a question mark. */
    static String gsm(String text) {
        StringBuilder plain = new StringBuilder();
        String written = text.replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("’", "'")
                .replaceAll("«[\\s\\u00a0\\u202f]*|[\\s\\u00a0\\u202f]*»", "\"");
        written.codePoints().forEach(c -> plain.append(gsm(c)));
        return plain.toString();
    }

    private static String gsm(int c) {
        String one = Character.toString(c);
        if (isGsm(one)) {
            return one;
        }
        String bare = Normalizer.normalize(one, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (isGsm(bare)) {
            return bare;
        }
        return Character.isSpaceChar(c) ? " " : Character.getType(c) == Character.DASH_PUNCTUATION ? "-" : "?";
    }

    private static boolean isGsm(String one) {
        return one.matches("[A-Za-z0-9]") || BASIC.contains(one) || COUNT_TWICE.contains(one);
    }
}
