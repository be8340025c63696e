package fr.monjob.profile.peoplelist;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Lists of people, as a Département has them. */
@Path("/api/v1/profiles:import")
public class PeopleListResource {

    private final PeopleListService lists;

    PeopleListResource(PeopleListService lists) {
        this.lists = lists;
    }

    /**
     * Takes a list in as the part {@code file}: CSV with a header, from any spreadsheet. With {@code check} nothing is
     * written; with {@code duplicates=skip} lines about people who are there are passed over.
     */
    @POST
    @RolesAllowed({Role.Name.ADVISOR, Role.Name.ADMIN})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    public RestResponse<PeopleListView> take(
            @RestForm("file") FileUpload file,
            @QueryParam("check") @DefaultValue("false") boolean check,
            @QueryParam("duplicates") @DefaultValue("refuse") @Pattern(regexp = "refuse|skip") String duplicates) {
        if (file == null) {
            throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                    .withViolation("file", "Un fichier CSV est attendu.", "A CSV file is expected.");
        }
        boolean skip = duplicates.equals("skip");
        if (check) {
            return RestResponse.ok(lists.check(AddressedLetterResource.content(file), skip));
        }
        return Answers.created("/api/v1/profiles", lists.take(AddressedLetterResource.content(file), skip));
    }
}
