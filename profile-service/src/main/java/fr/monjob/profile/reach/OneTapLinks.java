package fr.monjob.profile.reach;

import fr.monjob.profile.secret.LinkSignature;
import fr.monjob.profile.secret.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes links; asked again for the same purpose it gives the same one, so that a mail sent twice reads the same. */
@ApplicationScoped
class OneTapLinks {

    /** What their signature's key is derived for. */
    static final String PURPOSE = "one-tap links";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entityManager;
    private final LinkSignature signature;
    private final OneTapConfig config;
    private final String publicUrl;
    private final Clock clock;

    OneTapLinks(
            EntityManager entityManager,
            MasterKey master,
            OneTapConfig config,
            @ConfigProperty(name = "monjob.public-url") String publicUrl,
            Clock clock) {
        this.entityManager = entityManager;
        this.signature = new LinkSignature(master, PURPOSE);
        this.config = config;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    String link(UUID personId, OneTapAction action, UUID subjectId) {
        Number id = (Number) entityManager
                .createNativeQuery("""
                        INSERT INTO one_tap AS held (id, person_id, action, subject_id, expires_at)
                        VALUES (:id, :person, :action, :subject, :expires)
                        ON CONFLICT (person_id, action, subject_id) DO UPDATE SET action = held.action
                        RETURNING id
                        """)
                .setParameter("id", RANDOM.nextLong())
                .setParameter("person", personId)
                .setParameter("action", action.name())
                .setParameter("subject", subjectId)
                .setParameter("expires", clock.instant().plus(config.valid()))
                .getSingleResult();
        return publicUrl + "/a/" + signature.sign(id.longValue());
    }
}
