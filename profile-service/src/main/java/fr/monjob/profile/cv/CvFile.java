package fr.monjob.profile.cv;

import java.nio.charset.StandardCharsets;

/**
 * A CV as it was sent.
 *
 * @param filename already made safe
 */
record CvFile(String filename, String mediaType, byte[] content) {

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
