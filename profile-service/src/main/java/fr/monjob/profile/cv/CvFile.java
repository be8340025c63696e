package fr.monjob.profile.cv;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/**
 * A CV as it was sent; a picture without what its camera wrote beside it.
 *
 * @param filename already made safe
 */
public record CvFile(String filename, String mediaType, byte[] content) {

    /** The file byte for byte, to be saved and not to be run. */
    public Response answer() {
        // An untyped answer: its writer is chosen by the file's media type. For a typed one the framework would choose
        // JSON before the type is known.
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, contentDisposition())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** RFC 6266: the name in ASCII for old readers, then as it is; never shown in the browser's own window. */
    String contentDisposition() {
        String ascii = filename.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        StringBuilder encoded = new StringBuilder();
        for (byte b : filename.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0);
            encoded.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b));
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
