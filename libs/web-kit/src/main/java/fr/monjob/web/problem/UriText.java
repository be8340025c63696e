package fr.monjob.web.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether the text after the method can be read in one way only. */
final class UriText {
    private UriText() {}

    /** True when it is a URI, and its percent escapes are complete and give UTF-8 without NUL. */
    static boolean isReadable(String uri) {
        try {
            new URI(uri);
        } catch (URISyntaxException noUri) {
            return false;
        }
        var bytes = ByteBuffer.allocate(uri.length());
        for (int i = 0; i < uri.length(); i++) {
            char c = uri.charAt(i);
            if (c == '%') {
                // Complete: the parser above saw to it.
                byte escaped = (byte) Integer.parseInt(uri.substring(i + 1, i + 3), 16);
                if (escaped == 0) {
                    return false;
                }
                bytes.put(escaped);
                i += 2;
            } else {
                bytes.put((byte) (c < 0x80 ? c : '?'));
            }
        }
        return isUtf8(bytes.flip());
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
