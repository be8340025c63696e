package fr.monjob.insertion.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.monjob.insertion.nearby.NearbyStructure;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Who could work the hours that a lot lacks. The people's advisors see who they are; here they are a count.
 *
 * @param people     accompanied by the Département, looking for a job of the lot, near enough for them and not in the
 *                   programme yet; null when they are fewer than five
 * @param structures of insertion within 30 km, up to ten, the nearest first
 */
public record Suggestion(
        UUID lotId,
        String lotName,
        BigDecimal hoursMissing,
        @JsonInclude(JsonInclude.Include.ALWAYS) Integer people,
        List<NearbyStructure> structures) {}
