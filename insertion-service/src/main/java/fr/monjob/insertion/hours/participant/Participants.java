package fr.monjob.insertion.hours.participant;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.programme.ProgrammeEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who takes part in programmes. */
@ApplicationScoped
public class Participants {

    private final EntityManager database;

    Participants(EntityManager database) {
        this.database = database;
    }

    /** Who has this id in a programme; entered on that day when nobody entered them before. */
    @Transactional(TxType.MANDATORY)
    public ParticipantEntity ensureEntered(ProgrammeEntity programme, UUID personId, LocalDate day) {
        Optional<ParticipantEntity> known = find(programme, personId);
        if (known.isPresent()) {
            return known.get();
        }
        // Two first lines at once: one enters the person, and the other finds them.
        database.createNativeQuery("""
                        INSERT INTO participant (id, version, programme_id, person_id, entered_on)
                        VALUES (:id, 0, :programme, :person, :day) ON CONFLICT (programme_id, person_id) DO NOTHING
                        """)
                .setParameter("id", UuidV7.next())
                .setParameter("programme", programme.id)
                .setParameter("person", personId)
                .setParameter("day", day)
                .executeUpdate();
        return find(programme, personId).orElseThrow();
    }

    /** Who has this id in a programme. */
    @Transactional(TxType.MANDATORY)
    public Optional<ParticipantEntity> find(ProgrammeEntity programme, UUID personId) {
        return ParticipantEntity.find("programme = ?1 and personId = ?2", programme, personId)
                .firstResultOptional();
    }

    /** All of a programme. */
    @Transactional(TxType.MANDATORY)
    public List<ParticipantEntity> list(ProgrammeEntity programme) {
        return ParticipantEntity.list("programme", programme);
    }

    /** A new one, without a reference or a public yet. */
    @Transactional(TxType.MANDATORY)
    ParticipantEntity enter(ProgrammeEntity programme, UUID personId, LocalDate on) {
        ParticipantEntity participant = new ParticipantEntity();
        participant.id = UuidV7.next();
        participant.programme = programme;
        participant.personId = personId;
        participant.enteredOn = on;
        participant.persist();
        return participant;
    }
}
