package fr.monjob.insertion.list;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The file of a form. */
public final class ListUpload {

    private ListUpload() {}

    /** @throws ProblemException 400 when there is none */
    public static byte[] content(FileUpload file) {
        if (file == null) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation("file", "Un fichier CSV est attendu.", "A CSV file is expected.");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
