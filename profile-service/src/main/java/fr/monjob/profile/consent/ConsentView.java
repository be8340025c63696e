package fr.monjob.profile.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something I agreed to.
 *
 * @param words       to which I agreed, as they were shown or printed
 * @param paper       the sheet that I signed; null when I agreed on the screen
 * @param withdrawnAt null while it is in force
 */
public record ConsentView(
        UUID id, ConsentPurpose purpose, String words, Instant givenAt, Paper paper, Instant withdrawnAt) {

    /**
     * @param reference  where it is filed, or null
     * @param recordedBy the name of the advisor who had it in hand
     */
    public record Paper(LocalDate signedOn, String reference, String recordedBy, Instant recordedAt) {}

    static ConsentView of(ConsentRepository.Line line) {
        ConsentEntity consent = line.consent();
        SignedPaperEntity signed = line.paper();
        Paper paper = signed == null
                ? null
                : new Paper(signed.signedOn, signed.reference, line.recordedBy(), signed.recordedAt);
        return new ConsentView(
                consent.id,
                consent.purpose,
                consent.purpose.words(consent.textVersion),
                consent.givenAt,
                paper,
                consent.withdrawnAt);
    }
}
