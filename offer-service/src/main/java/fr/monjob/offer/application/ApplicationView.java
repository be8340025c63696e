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

    @Schema(name = "ApplicationStep")
    public record Step(ApplicationState state, Party movedBy, Instant at) {}
}
