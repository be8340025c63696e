package fr.monjob.offer.application;

import fr.monjob.contract.vocabulary.ContractType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application as one of its two sides sees it.
 *
 * @param appliedOn    the day the person applied, which may be earlier than the day it was recorded here
 * @param candidateId  the person's name for this employer; absent when the person reads
 * @param nextStates   what the reader may do next
 * @param replyDueAt   when the employer owes the next word; absent when nothing is owed
 * @param refusalLabel the reason in plain French; present with {@code refusalReason}
 */
public record ApplicationView(
        UUID id,
        UUID offerId,
        String offerTitle,
        String companyName,
        UUID candidateId,
        ApplicationState state,
        Set<ApplicationState> nextStates,
        LocalDate appliedOn,
        String message,
        UUID cvId,
        Instant replyDueAt,
        RefusalReason refusalReason,
        String refusalLabel,
        LocalDate hiredOn,
        ContractType contractType,
        Instant createdAt,
        Instant changedAt,
        List<Step> history) {

    /**
     * @param at when it was recorded
     * @param on the day it happened
     */
    @Schema(name = "ApplicationStep")
    public record Step(ApplicationState state, Party movedBy, Instant at, LocalDate on) {}
}
