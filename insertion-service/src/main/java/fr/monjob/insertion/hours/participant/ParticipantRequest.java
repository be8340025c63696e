package fr.monjob.insertion.hours.participant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A person whose hours count in a programme.
 *
 * @param participantId who has a profile here, or takes part in another programme: that id. A new one when absent
 * @param reference     the facilitator's own file number, once in a programme; no name, no number of Social Security
 *                      or of family allowances
 * @param enteredOn     first day, from which their hours count; not ahead
 * @param publics       the grounds on which they count, at least one
 */
public record ParticipantRequest(
        UUID participantId,

        @Pattern(regexp = REFERENCE) String reference,

        @NotNull LocalDate enteredOn,
        @NotNull Set<@NotNull ClausePublic> publics) {

    static final String REFERENCE = "(?![0-9]{13}([0-9]{2})?$|[0-9]{7}$)[A-Za-z0-9][A-Za-z0-9./_-]{0,39}";
}
