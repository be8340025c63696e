package fr.monjob.profile.proposal;

import fr.monjob.contract.id.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Proposals, made once and read with what their offer is called. */
@ApplicationScoped
class ProposalRepository {

    /** After every id that there is. */
    private static final UUID LAST = new UUID(-1, -1);

    private final Session database;

    ProposalRepository(Session database) {
        this.database = database;
    }

    /** The new proposal's id; empty when the offer was proposed to this person before. */
    Optional<UUID> insert(UUID personId, UUID offerId, UUID advisorId, Instant now) {
        UUID id = UuidV7.next();
        int inserted = database.createNativeMutationQuery("""
                        INSERT INTO proposal (id, person_id, offer_id, advisor_id, proposed_at)
                        VALUES (:id, :person, :offer, :advisor, :now) ON CONFLICT (person_id, offer_id) DO NOTHING
                        """)
                .setParameter("id", id)
                .setParameter("person", personId)
                .setParameter("offer", offerId)
                .setParameter("advisor", advisorId)
                .setParameter("now", now)
                .executeUpdate();
        return inserted == 1 ? Optional.of(id) : Optional.empty();
    }

    /** A person's proposals, newest first. */
    List<ProposalView> list(UUID personId, Optional<UUID> before, int limit) {
        return database.createNativeQuery("""
                        SELECT p.id, p.offer_id, o.title, o.company_name, o.commune_name, o.open, p.proposed_at,
                            concat_ws(' ', a.given_name, a.family_name) AS advisor
                        FROM proposal p JOIN known_offer o ON o.offer_id = p.offer_id JOIN account a ON a.id = p.advisor_id
                        WHERE p.person_id = :person AND p.id < :before
                        ORDER BY p.id DESC LIMIT :limit
                        """, Tuple.class)
                .setParameter("person", personId)
                .setParameter("before", before.orElse(LAST))
                .setParameter("limit", limit)
                .getResultStream()
                .map(ProposalRepository::view)
                .toList();
    }

    private static ProposalView view(Tuple row) {
        return new ProposalView(
                row.get("id", UUID.class),
                row.get("offer_id", UUID.class),
                row.get("title", String.class),
                row.get("company_name", String.class),
                row.get("commune_name", String.class),
                row.get("open", Boolean.class),
                row.get("advisor", String.class),
                row.get("proposed_at", Instant.class));
    }
}
