package fr.monjob.web.demo;

import fr.monjob.web.edit.Answers;
import fr.monjob.web.edit.IfMatch;
import fr.monjob.web.idempotency.Idempotent;
import fr.monjob.web.json.OptionalBody;
import fr.monjob.web.paging.Cursors;
import fr.monjob.web.paging.Page;
import fr.monjob.web.paging.PageRequest;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What a resource of the product looks like, with one method of each kind. */
@Path("/demo")
public class DemoResource {
    private final ThingService things;
    private final Cursors cursors;
    private final CurrentUser caller;

    @Inject
    DemoResource(ThingService things, Cursors cursors, CurrentUser caller) {
        this.things = things;
        this.cursors = cursors;
        this.caller = caller;
    }

    @POST
    @Path("/echo")
    @PermitAll
    public ThingRequest echo(@Valid ThingRequest body) {
        return body;
    }

    @POST
    @Path("/optional")
    @OptionalBody
    @PermitAll
    public ThingRequest.Choice choose(@NotNull @Valid ThingRequest.Choice body) {
        return body;
    }

    @POST
    @Path("/primitives")
    @PermitAll
    public ThingRequest.Primitives primitives(ThingRequest.Primitives body) {
        return body;
    }

    @GET
    @Path("/numbers")
    @PermitAll
    public Map<String, Object> numbers(
            @QueryParam("radius-km") @Max(50) Integer radius,
            @QueryParam("on") LocalDate on,
            @QueryParam("kind") ThingRequest.Kind kind,
            @QueryParam("owner") UUID owner,
            @HeaderParam("X-Size") Integer size) {
        return Map.of();
    }

    @GET
    @Path("/things/{id}")
    @PermitAll
    public RestResponse<ThingView> get(@PathParam("id") UUID id) {
        return Answers.ok(new ThingView(id, "thing", null), 3);
    }

    /** A new {@code thing} of the caller. Named "late", it fails at the end. */
    @POST
    @Path("/things")
    @RolesAllowed(Role.Name.EMPLOYER)
    @Idempotent
    public RestResponse<ThingView> create(@Valid @NotNull ThingRequest request) {
        ThingView thing = things.create(request);
        if (request.name().equals("late")) {
            throw new ProblemException(ProblemCode.CONFLICT, "Trop tard.", "Too late.");
        }
        return Answers.created("/demo/things/" + thing.id(), thing, 1);
    }

    @POST
    @Path("/registrations")
    @PermitAll
    @Idempotent
    public RestResponse<ThingView> register(@Valid ThingRequest request) {
        ThingView thing = things.create(request);
        return Answers.created("/demo/things/" + thing.id(), thing);
    }

    @POST
    @Path("/files")
    @RolesAllowed(Role.Name.EMPLOYER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    public RestResponse<ThingView> upload(@RestForm("file") @NotNull FileUpload file) {
        return Answers.created("/demo/files/1", new ThingView(UUID.randomUUID(), file.fileName(), null));
    }

    @PUT
    @Path("/things/{id}")
    @RolesAllowed(Role.Name.EMPLOYER)
    public RestResponse<ThingView> replace(
            @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, @Valid ThingRequest request) {
        long version = things.replace(id, ifMatch, request.name());
        return Answers.ok(new ThingView(id, request.name(), null), version);
    }

    @GET
    @Path("/names")
    @PermitAll
    public Page<ThingView> names(@QueryParam("prefix") String prefix, @BeanParam PageRequest page) {
        String list = "names:" + prefix;
        String after = cursors.read(list, page).map(keyset -> keyset.text(0)).orElse("");
        return Page.of(
                        things.listNames(prefix, after, page.limit() + 1),
                        page.limit(),
                        name -> cursors.write(list, name))
                .map(name -> new ThingView(null, name, null));
    }

    @GET
    @Path("/me")
    @RolesAllowed({Role.Name.EMPLOYER, Role.Name.BENEFICIARY})
    public Map<String, String> me() {
        return Map.of(
                "account", caller.accountId().toString(),
                "role", caller.role().name(),
                "recipient", caller.recipientId().toString());
    }

    @GET
    @Path("/employer")
    @RolesAllowed({Role.Name.EMPLOYER, Role.Name.BENEFICIARY})
    public Map<String, String> employer() {
        return Map.of(
                "employer", caller.employerId().toString(), "siret", caller.siret(), "name", caller.companyName());
    }

    @GET
    @Path("/open")
    @PermitAll
    public Map<String, Boolean> open() {
        return Map.of("authenticated", caller.isAuthenticated());
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "nobody decided who may read this";
    }
}
