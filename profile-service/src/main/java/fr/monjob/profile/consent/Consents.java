package fr.monjob.profile.consent;

import fr.monjob.contract.id.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** Keeps that these people agreed; nothing happens for those with whom it is in force in the same words. */
    @Transactional(TxType.MANDATORY)
    public void give(List<Agreement> agreements, ConsentPurpose purpose) {
        Instant now = clock.instant();
        Map<UUID, ConsentEntity> inForce = listInForce(agreements, purpose);
        for (Agreement agreement : agreements) {
            ConsentEntity before = inForce.get(agreement.personId());
            if (before == null || before.textVersion != purpose.textVersion()) {
                if (before != null) {
                    before.withdrawnAt = now;
                }
                consent(agreement, purpose, now).persist();
            }
        }
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

    private static Map<UUID, ConsentEntity> listInForce(List<Agreement> agreements, ConsentPurpose purpose) {
        return ConsentEntity.<ConsentEntity>stream(
                        "personId IN ?1 AND purpose = ?2 AND withdrawnAt IS NULL",
                        agreements.stream().map(Agreement::personId).toList(),
                        purpose)
                .collect(Collectors.toMap(consent -> consent.personId, consent -> consent));
    }

    private static ConsentEntity consent(Agreement agreement, ConsentPurpose purpose, Instant now) {
        ConsentEntity consent = new ConsentEntity();
        consent.id = UuidV7.next();
        consent.personId = agreement.personId();
        consent.purpose = purpose;
        consent.textVersion = purpose.textVersion();
        consent.paperId = agreement.paperId();
        consent.givenAt = now;
        return consent;
    }
}
