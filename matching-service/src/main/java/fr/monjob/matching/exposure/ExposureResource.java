package fr.monjob.matching.exposure;

import fr.monjob.web.paging.Page;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Who employers get to see, by wanted job and cell: whether the ranking passes some people by. */
@Path("/api/v1/exposure")
@RolesAllowed({Role.Name.ADVISOR, Role.Name.FACILITATOR, Role.Name.ADMIN})
public class ExposureResource {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ExposureService exposure;
    private final Clock clock;

    ExposureResource(ExposureService exposure, Clock clock) {
        this.exposure = exposure;
        this.clock = clock;
    }

    /**
     * How many people were shown to employers, asked for contact, answered and were hired in a month, by wanted job and
     * cell. A number under eleven is null, and a row without any number is left out. Only months that are over: a report
     * that changed from day to day would tell of each person who comes. All rows are in one answer, so nextCursor is null.
     */
    @GET
    public Page<ExposureView> list(
            @Parameter(
                            description = "a month that is over, as 2026-10; the last one when absent",
                            schema = @Schema(pattern = "^\\d{4}-\\d{2}$"))
                    @QueryParam("month")
                    String month) {
        YearMonth now = YearMonth.now(clock.withZone(PARIS));
        return new Page<>(exposure.list(month == null ? now.minusMonths(1) : read(month, now)), null);
    }

    private static YearMonth read(String month, YearMonth now) {
        try {
            YearMonth read = YearMonth.parse(month);
            if (read.isBefore(now)) {
                return read;
            }
        } catch (DateTimeException notAMonth) {
            // Falls through to the same answer.
        }
        throw new ProblemException(ProblemCode.VALIDATION_FAILED)
                .withViolation(
                        "month",
                        "Un mois terminé est attendu : 2026-10.",
                        "A month that is over is expected: 2026-10.");
    }
}
