package fr.monjob.profile.consent;

import fr.monjob.contract.id.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** What people agreed to, dated. */
@ApplicationScoped
public class Consents {

    private final Clock clock;

    Consents(Clock clock) {
        this.clock = clock;
    }

    /**
     * Keeps what is known of a sheet that a person signed.
     *
     * @param profileVersion as it was printed
     * @return its id
     */
    @Transactional(TxType.MANDATORY)
    public UUID file(UUID personId, long profileVersion, SignedPaper paper) {
        SignedPaperEntity signed = new SignedPaperEntity();
        signed.id = UuidV7.next();
        signed.personId = personId;
        signed.profileVersion = profileVersion;
        signed.signedOn = paper.signedOn();
        signed.reference = paper.reference();
        signed.recordedBy = paper.recordedBy();
        signed.recordedAt = clock.instant();
        signed.persist();
        return signed.id;
    }

    /**
     * Keeps that this person agreed; nothing happens when it is in force in the same words.
     *
     * @param paperId the sheet on which they did, or null: on the screen
     */
    @Transactional(TxType.MANDATORY)
    public void give(UUID personId, ConsentPurpose purpose, UUID paperId) {
        boolean inForce = ConsentEntity.find(
                        "personId = ?1 AND purpose = ?2 AND withdrawnAt IS NULL AND textVersion = ?3",
                        personId,
                        purpose,
                        purpose.textVersion())
                .firstResultOptional()
                .isPresent();
        if (inForce) {
            return;
        }
        withdraw(personId, purpose);
        ConsentEntity consent = new ConsentEntity();
        consent.id = UuidV7.next();
        consent.personId = personId;
        consent.purpose = purpose;
        consent.textVersion = purpose.textVersion();
        consent.paperId = paperId;
        consent.givenAt = clock.instant();
        consent.persist();
    }

    /** Ends what is in force. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(UUID personId, ConsentPurpose purpose) {
        ConsentEntity.update(
                "withdrawnAt = ?1 WHERE personId = ?2 AND purpose = ?3 AND withdrawnAt IS NULL",
                clock.instant(),
                personId,
                purpose);
    }
}
