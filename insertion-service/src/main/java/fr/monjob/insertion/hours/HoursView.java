package fr.monjob.insertion.hours;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.insertion.programme.CollegeActivity;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A line of the ledger.
 *
 * @param hours       an exact decimal of two places; negative in a line that takes another back
 * @param hoursWorked all that the person worked in the month by the proofs; null when that is {@code hours}
 * @param college     UAI code of where they were worked; null when nobody said, or when there are none
 * @param activity    at what, in a college
 * @param reverses    the line that this one takes back, with its reason
 * @param reversedBy  the line that takes this one back
 * @param validatedAt when a facilitator found it right; null before
 */
public record HoursView(
        UUID id,
        UUID lotId,
        UUID participantId,
        YearMonth month,
        String hours,
        String hoursWorked,
        ContractType contractKind,
        String proofReference,
        String college,
        CollegeActivity activity,
        UUID reverses,
        String reason,
        UUID reversedBy,
        Instant validatedAt,
        Instant recordedAt) {

    static HoursView of(HoursEntity line) {
        return new HoursView(
                line.id,
                line.lot.id,
                line.personId,
                YearMonth.from(line.month),
                line.hours.setScale(2).toPlainString(),
                line.hoursWorked == null ? null : line.hoursWorked.setScale(2).toPlainString(),
                line.contractKind,
                line.proofReference,
                line.college,
                line.activity,
                line.reverses,
                line.reason,
                line.reversedBy,
                line.validatedAt,
                line.recordedAt);
    }
}
