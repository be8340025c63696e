package fr.monjob.insertion.pass;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.rule.iae.PassIae;
import fr.monjob.insertion.rule.iae.PassTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The passes of people: who signs a first contract of the IAE gets one. */
@ApplicationScoped
public class Passes {

    private final PassTerms terms;

    Passes(PassTerms terms) {
        this.terms = terms;
    }

    /** All that a person had or has. */
    @Transactional(TxType.MANDATORY)
    public List<PassIae> list(UUID personId) {
        return entities(personId).stream().map(PassEntity::pass).toList();
    }

    /** Begins one on that day, unless one runs on it. */
    @Transactional(TxType.MANDATORY)
    public void ensureRunning(UUID personId, LocalDate day) {
        boolean running = list(personId).stream()
                .anyMatch(pass -> !day.isBefore(pass.startsOn()) && !day.isAfter(terms.lastDay(pass)));
        if (!running) {
            PassEntity pass = new PassEntity();
            pass.id = UuidV7.next();
            pass.personId = personId;
            pass.startsOn = day;
            pass.persist();
        }
    }

    /** The one that began last. */
    @Transactional(TxType.MANDATORY)
    Optional<PassEntity> findLatest(UUID personId) {
        return entities(personId).stream().findFirst();
    }

    private static List<PassEntity> entities(UUID personId) {
        return PassEntity.list("personId = ?1 order by startsOn desc", personId);
    }
}
