package fr.monjob.insertion.programme;

import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import fr.monjob.web.security.CurrentUser;
import fr.monjob.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.UUID;

/** Lets facilitators near their own programmes, administrators near all, and nobody near any other. */
@ApplicationScoped
public class Programmes {

    private final EntityManager database;
    private final CurrentUser caller;

    Programmes(EntityManager database, CurrentUser caller) {
        this.database = database;
        this.caller = caller;
    }

    /** @throws ProblemException 404 when it is not the caller's to see */
    @Transactional(TxType.MANDATORY)
    public ProgrammeEntity getOwn(UUID id) {
        return ProgrammeEntity.<ProgrammeEntity>findByIdOptional(id)
                .filter(this::isOwn)
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** A lot of such a programme. */
    @Transactional(TxType.MANDATORY)
    public LotEntity getOwnLot(UUID id) {
        return LotEntity.<LotEntity>findByIdOptional(id)
                .filter(lot -> isOwn(lot.programme))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** The hours that a programme commits to: its own, or those of its lots in all. */
    @Transactional(TxType.MANDATORY)
    public BigDecimal hoursCommitted(ProgrammeEntity programme) {
        return programme.hoursCommitted != null
                ? programme.hoursCommitted
                : database.createQuery(
                                "select coalesce(sum(hoursCommitted), 0) from LotEntity where programme = ?1",
                                BigDecimal.class)
                        .setParameter(1, programme)
                        .getSingleResult();
    }

    /** How many employers carry out its lots. */
    @Transactional(TxType.MANDATORY)
    public long countStructures(ProgrammeEntity programme) {
        return count("select count(distinct employerSiret) from LotEntity where programme = ?1", programme);
    }

    /** In how many colleges people work. */
    @Transactional(TxType.MANDATORY)
    public long countColleges(ProgrammeEntity programme) {
        return count(
                "select count(distinct college.uai) from LotEntity lot join lot.colleges college where lot.programme = ?1",
                programme);
    }

    private long count(String query, ProgrammeEntity programme) {
        return database.createQuery(query, Long.class)
                .setParameter(1, programme)
                .getSingleResult();
    }

    private boolean isOwn(ProgrammeEntity programme) {
        return caller.is(Role.ADMIN)
                || caller.is(Role.FACILITATOR) && caller.accountId().equals(programme.facilitatorId);
    }
}
