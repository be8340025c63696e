package fr.monjob.insertion.nearby;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A lot that lacks hours which people of the caller's portfolio could work.
 *
 * @param employerSiret who would employ them
 * @param endsOn        last day of the programme
 * @param profileIds    whom to call; eligible, willing and near, and not in the programme yet
 */
public record OpeningView(
        UUID lotId,
        String lotName,
        String programmeName,
        String employerSiret,
        String communeCode,
        List<String> romeCodes,
        BigDecimal hoursMissing,
        LocalDate endsOn,
        List<UUID> profileIds) {

    static OpeningView of(Opening opening) {
        return new OpeningView(
                opening.lot().id,
                opening.lot().name,
                opening.lot().programme.name,
                opening.lot().employerSiret,
                opening.lot().communeCode,
                opening.lot().romeCodes.stream().sorted().toList(),
                opening.hoursMissing(),
                opening.lot().programme.endsOn,
                List.copyOf(opening.people()));
    }
}
