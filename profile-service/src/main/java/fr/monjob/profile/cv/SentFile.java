package fr.monjob.profile.cv;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A file as a form brought it: nothing of it can be believed.
 *
 * @param declaredType of its part of the form, or null
 */
public record SentFile(String name, String declaredType, byte[] content) {

    /** Letters that may stand before a file, of which a browser needs some 200: as many as before a whole request. */
    private static final int LONGEST_HEADERS = 8_192;

    /**
     * @param file the part called {@code file}, or null
     * @param all  every file of the form
     * @throws ProblemException 400 unless the form has this one file, with headers no longer than a request's
     */
    public static SentFile of(FileUpload file, List<FileUpload> all) {
        if (file == null || all.size() != 1 || lengthOfHeaders(file) > LONGEST_HEADERS) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation("file", "Un fichier est attendu.", "One file is expected.");
        }
        try {
            return new SentFile(file.fileName(), file.contentType(), Files.readAllBytes(file.uploadedFile()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static int lengthOfHeaders(FileUpload file) {
        return file.getHeaders().entrySet().stream()
                .mapToInt(header -> header.getKey().length()
                        + header.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}
