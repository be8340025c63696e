package fr.monjob.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For profile-service, which asks in the name of the person who wants to read everything; the gateway has no route to it. */
@Path("/internal/personal-records")
@RolesAllowed(Role.Name.BENEFICIARY)
public class PersonalRecordsResource {

    private final PersonalRecords records;
    private final CurrentUser caller;

    PersonalRecordsResource(PersonalRecords records, CurrentUser caller) {
        this.records = records;
        this.caller = caller;
    }

    /** What this service holds of the caller, by table. */
    @GET
    @Operation(hidden = true)
    public Map<String, List<JsonNode>> readOwn() {
        return records.read(caller.accountId());
    }
}
