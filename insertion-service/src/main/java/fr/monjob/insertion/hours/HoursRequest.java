package fr.monjob.insertion.hours;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.insertion.programme.CollegeActivity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Hours that a person worked for a lot in a month.
 *
 * @param participantId  who; a person that nobody entered in the programme yet is entered with the month's first day
 * @param month          since 2009, this one at the latest
 * @param hours          more than 0, an exact decimal of up to two places
 * @param contractKind   of work: an immersion is none
 * @param proofReference where the proof is kept, for example of a payslip
 * @param hoursWorked    all that the person worked in this month by the proofs, for every employer; needed when lots share
 *                       the person's month. Absent, it is {@code hours}
 * @param college        UAI code of the lot's college in which they were worked; the only one of a lot need not be told
 * @param activity       at what, in a college
 */
public record HoursRequest(
        @NotNull UUID participantId,
        @NotNull YearMonth month,

        @NotNull @Pattern(regexp = HOURS) String hours,

        @NotNull ContractType contractKind,
        @NotBlank @Size(max = 200) String proofReference,

        @Pattern(regexp = HOURS) String hoursWorked,

        @Size(max = 8) String college,
        CollegeActivity activity) {

    static final String HOURS = "[0-9]{1,3}(\\.[0-9]{1,2})?";
}
