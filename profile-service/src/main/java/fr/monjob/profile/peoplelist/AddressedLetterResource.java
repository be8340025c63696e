package fr.monjob.profile.peoplelist;

import fr.monjob.profile.account.invitation.InvitationBatchView;
import fr.monjob.web.edit.Answers;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Codes for the people of a list, by the address at which others are asked for by number. */
@Path("/api/v1/invitations")
public class AddressedLetterResource {

    private final AddressedLetterService letters;

    AddressedLetterResource(AddressedLetterService letters) {
        this.letters = letters;
    }

    /** New codes, one for each line of the CSV in the part {@code file}, with letters addressed to them. */
    @POST
    @RolesAllowed({Role.Name.ADVISOR, Role.Name.ADMIN})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<InvitationBatchView> make(
            @RestForm("file") FileUpload file,
            @HeaderParam("Idempotency-Key") @Pattern(regexp = "[\\x21-\\x7e]{1,200}") String idempotencyKey) {
        if (file == null) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation("file", "Un fichier CSV est attendu.", "A CSV file is expected.");
        }
        InvitationBatchView batch = letters.make(content(file), idempotencyKey);
        return Answers.created(batch.letters(), batch);
    }

    static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
