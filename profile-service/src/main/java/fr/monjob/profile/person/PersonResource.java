package fr.monjob.profile.person;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's own profile. */
@Path("/api/v1/profiles/me")
@RolesAllowed(Role.Name.BENEFICIARY)
public class PersonResource {

    private final PersonService people;
    private final CurrentUser caller;

    PersonResource(PersonService people, CurrentUser caller) {
        this.people = people;
        this.caller = caller;
    }

    /** The profile, from the first moment on: empty at version 0. */
    @GET
    public RestResponse<PersonView> getOwn() {
        return answer(people.getOwn(caller.accountId()));
    }

    /** Replaces the profile. */
    @PUT
    public RestResponse<PersonView> replace(@BeanParam IfMatch condition, @Valid PersonRequest request) {
        return answer(people.replace(caller.accountId(), request, condition));
    }

    /** Makes the profile visible to employers or withdraws it; asks for no If-Match, because it replaces no text. */
    @PUT
    @Path("/visibility")
    public RestResponse<PersonView> changeVisibility(@Valid VisibilityRequest request) {
        return answer(people.changeVisibility(caller.accountId(), request));
    }

    /** Confirms what an advisor wrote; until then employers know nothing of it. */
    @POST
    @Path("/confirm")
    public RestResponse<PersonView> confirm(@BeanParam IfMatch condition) {
        return answer(people.confirm(caller.accountId(), condition));
    }

    private static RestResponse<PersonView> answer(PersonView person) {
        return Answers.ok(person, person.version());
    }
}
