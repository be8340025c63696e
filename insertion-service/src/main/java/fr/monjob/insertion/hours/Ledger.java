package fr.monjob.insertion.hours;

import fr.monjob.insertion.hours.participant.ClausePublic;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The lines that were written, and the guard that no hour is claimed twice. */
@ApplicationScoped
public class Ledger {

    private static final String CLAIMED_ONCE = "claimed_once";

    private final EntityManager database;

    Ledger(EntityManager database) {
        this.database = database;
    }

    /** The months of the lines that stand, of a person in a programme. */
    @Transactional(TxType.MANDATORY)
    public List<YearMonth> listMonths(UUID programmeId, UUID personId) {
        return database.createQuery(
                        "select distinct month from HoursEntity where lot.programme.id = ?1 and personId = ?2"
                                + " and reverses is null and reversedBy is null",
                        LocalDate.class)
                .setParameter(1, programmeId)
                .setParameter(2, personId)
                .getResultStream()
                .map(YearMonth::from)
                .toList();
    }

    /** The hours that stand of each month of a programme. */
    @Transactional(TxType.MANDATORY)
    public NavigableMap<YearMonth, BigDecimal> hoursByMonth(UUID programmeId) {
        NavigableMap<YearMonth, BigDecimal> byMonth = new TreeMap<>();
        database.createQuery(
                        "select month, sum(hours) from HoursEntity where lot.programme.id = ?1 group by month"
                                + " having sum(hours) > 0",
                        Object[].class)
                .setParameter(1, programmeId)
                .getResultStream()
                .forEach(row -> byMonth.put(YearMonth.from((LocalDate) row[0]), (BigDecimal) row[1]));
        return byMonth;
    }

    /** The hours of a programme that stand and were found right. */
    @Transactional(TxType.MANDATORY)
    public BigDecimal hoursValidated(UUID programmeId) {
        return database.createQuery(
                        "select coalesce(sum(hours), 0) from HoursEntity where lot.programme.id = ?1 and reverses is null"
                                + " and reversedBy is null and validatedAt is not null",
                        BigDecimal.class)
                .setParameter(1, programmeId)
                .getSingleResult();
    }

    /** How many people have hours that stand in a programme. */
    @Transactional(TxType.MANDATORY)
    public long countPeople(UUID programmeId) {
        return database.createQuery(
                        "select count(distinct personId) from HoursEntity where lot.programme.id = ?1 and reverses is null"
                                + " and reversedBy is null",
                        Long.class)
                .setParameter(1, programmeId)
                .getSingleResult();
    }

    /** The same people by public; who is of several is counted in each. */
    @Transactional(TxType.MANDATORY)
    public Map<ClausePublic, Integer> countPeopleByPublic(UUID programmeId) {
        Map<ClausePublic, Integer> counts = new EnumMap<>(ClausePublic.class);
        database.createQuery(
                        "select ground, count(distinct p.personId) from ParticipantEntity p join p.publics ground"
                                + " where p.programme.id = ?1 and exists (select 1 from HoursEntity h where"
                                + " h.lot.programme.id = ?1 and h.personId = p.personId and h.reverses is null"
                                + " and h.reversedBy is null) group by ground",
                        Object[].class)
                .setParameter(1, programmeId)
                .getResultStream()
                .forEach(row -> counts.put((ClausePublic) row[0], Math.toIntExact((Long) row[1])));
        return counts;
    }

    /**
     * Writes a line. The database refuses what was claimed a moment ago by somebody else.
     *
     * @throws ProblemException 422 when the person's hours of the month are claimed already
     */
    @Transactional(TxType.MANDATORY)
    void write(HoursEntity line) {
        try {
            line.persistAndFlush();
        } catch (ConstraintViolationException refused) {
            throw translated(refused);
        }
    }

    /** What is claimed of a person's month and what of it was worked; both 0 when nothing is. */
    @Transactional(TxType.MANDATORY)
    ClaimedMonth claimed(UUID personId, LocalDate month) {
        List<Object[]> found = database.createNativeQuery(
                        "SELECT worked, claimed FROM claimed_month WHERE person_id = :person AND month = :month",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("month", month)
                .getResultList();
        return found.isEmpty()
                ? ClaimedMonth.NOTHING
                : new ClaimedMonth((BigDecimal) found.get(0)[0], (BigDecimal) found.get(0)[1]);
    }

    /** What the database's refusal of a line says to the caller. */
    static RuntimeException translated(ConstraintViolationException refused) {
        return CLAIMED_ONCE.equals(refused.getConstraintName())
                ? alreadyClaimed().causedBy(refused)
                : refused;
    }

    static ProblemException alreadyClaimed() {
        return new ProblemException(
                ProblemCode.HOURS_ALREADY_CLAIMED,
                "Les heures de cette personne pour ce mois sont déjà comptées. Si elle en a travaillé davantage, indiquez"
                        + " toutes ses heures du mois dans hoursWorked.",
                "The hours of this person in this month are claimed already. If they worked more, give all their hours of"
                        + " the month in hoursWorked.");
    }
}
