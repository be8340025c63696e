package fr.monjob.insertion.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A part of a programme that one employer carries out.
 *
 * @param hoursCommitted given or computed
 * @param basis          what they were computed from; null when they were given
 */
public record LotView(
        UUID id,
        UUID programmeId,
        String name,
        String employerSiret,
        BigDecimal hoursCommitted,
        ContractBasis basis,
        String communeCode,
        List<String> romeCodes,
        List<College> colleges) {}
