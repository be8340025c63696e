package fr.monjob.insertion.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A programme of hours of insertion.
 *
 * @param facilitatorId  null while nobody keeps it
 * @param hoursCommitted of the programme, given or computed; of its lots in all when it has none of its own
 * @param basis          what they were computed from; null when they were given
 * @param lots           how many it has
 */
public record ProgrammeView(
        UUID id,
        String name,
        ProgrammeKind kind,
        String contractingBody,
        UUID facilitatorId,
        String plie,
        BigDecimal hoursCommitted,
        ContractBasis basis,
        LocalDate startsOn,
        LocalDate endsOn,
        long lots) {}
