package fr.monjob.matching.measure;

import fr.monjob.web.security.Role;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * An answer that says nothing, to measure what HTTP and the caller's token cost before anybody is looked for. It is not
 * there unless {@code monjob.measure.constant-answer} is true, which `./monjob bench` sets for a product of its own.
 */
@Path("/api/v1/measure/constant/{bytes}")
@EndpointDisabled(name = "monjob.measure.constant-answer", stringValue = "false", disableIfMissing = true)
public class ConstantAnswerResource {

    private static final int MOST = 1 << 16;
    private static final byte[] TEXT = text();

    /** So many bytes, {@value #MOST} at most. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.EMPLOYER)
    @Operation(hidden = true)
    public byte[] get(@PathParam("bytes") int bytes) {
        return Arrays.copyOf(TEXT, Math.max(2, Math.min(MOST, bytes)));
    }

    private static byte[] text() {
        byte[] text = new byte[MOST];
        Arrays.fill(text, (byte) '0');
        return text;
    }
}
