package fr.monjob.profile.consent;

import fr.monjob.contract.id.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
        Set<UUID> agreed = listWhoAgreedInTheseWords(agreements, purpose);
        List<Agreement> fresh = agreements.stream()
                .filter(agreement -> !agreed.contains(agreement.personId()))
                .toList();
        // Older words end first: there is one in force at a time.
        withdraw(fresh.stream().map(Agreement::personId).toList(), purpose);
        fresh.forEach(agreement -> consent(agreement, purpose, now).persist());
    }

    /** Ends what is in force. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(List<UUID> personIds, ConsentPurpose purpose) {
        ConsentEntity.update(
                "withdrawnAt = ?1 WHERE personId IN ?2 AND purpose = ?3 AND withdrawnAt IS NULL",
                clock.instant(),
                personIds,
                purpose);
    }

    private static Set<UUID> listWhoAgreedInTheseWords(List<Agreement> agreements, ConsentPurpose purpose) {
        return ConsentEntity.<ConsentEntity>stream(
                        "personId IN ?1 AND purpose = ?2 AND withdrawnAt IS NULL AND textVersion = ?3",
                        agreements.stream().map(Agreement::personId).toList(),
                        purpose,
                        purpose.textVersion())
                .map(consent -> consent.personId)
                .collect(Collectors.toSet());
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
