package fr.monjob.profile.candidate;

import fr.monjob.profile.location.CellLevel;
import fr.monjob.profile.location.GridSquare;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Published people by place. */
@ApplicationScoped
class CandidateRepository {

    /** How many squares of 2 km the side of one of 16 km counts, as a power of two. */
    private static final int AREA_SHIFT = 3;

    private final EntityManager database;

    CandidateRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Holds these squares of 16 km until the end of the transaction: nobody comes, goes or counts there meanwhile. Always
     * in the same order, so that two never wait for each other, and before any row of it is locked.
     */
    void lockAreas(Collection<GridSquare> squares) {
        hold("pg_advisory_xact_lock", squares);
    }

    /**
     * Comes into these squares of 16 km: as many as like at the same time, because who comes makes no square too small, and
     * who is not counted yet only makes others' places a little coarser. Who leaves waits for them, and they for who leaves.
     */
    void enterAreas(Collection<GridSquare> squares) {
        hold("pg_advisory_xact_lock_shared", squares);
    }

    private void hold(String lock, Collection<GridSquare> squares) {
        squares.stream()
                .map(square -> square.at(CellLevel.KM_16))
                .distinct()
                .map(GridSquare::name)
                .sorted()
                .forEach(area -> database.createNativeQuery(
                                "SELECT " + lock + "(hashtextextended(:area, 0))", Object.class)
                        .setParameter("area", area)
                        .getSingleResult());
    }

    /** Whether this person is published; without reading the row, which whoever changes it locks first. */
    boolean isPublished(UUID personId) {
        return !database.createQuery("SELECT 1 FROM CandidateEntity WHERE id = :id AND published", Integer.class)
                .setParameter("id", personId)
                .getResultList()
                .isEmpty();
    }

    /** Counts the published people around a square of 2 km. */
    CellCounts count(GridSquare square) {
        return database.createQuery("""
                        SELECT count(*) FILTER (WHERE east = :east AND north = :north),
                               count(*) FILTER (WHERE east BETWEEN :e4 AND :e4 + 1 AND north BETWEEN :n4 AND :n4 + 1),
                               count(*) FILTER (WHERE east BETWEEN :e8 AND :e8 + 3 AND north BETWEEN :n8 AND :n8 + 3),
                               count(*)
                          FROM CandidateEntity
                         WHERE published
                           AND east BETWEEN :e16 AND :e16 + 7 AND north BETWEEN :n16 AND :n16 + 7
                        """, CellCounts.class)
                .setParameter("east", square.east())
                .setParameter("north", square.north())
                .setParameter("e4", start(square.east(), 1))
                .setParameter("n4", start(square.north(), 1))
                .setParameter("e8", start(square.east(), 2))
                .setParameter("n8", start(square.north(), 2))
                .setParameter("e16", start(square.east(), AREA_SHIFT))
                .setParameter("n16", start(square.north(), AREA_SHIFT))
                .getSingleResult();
    }

    /** The published people whose place is told as this square. */
    List<CandidateEntity> listToldAs(GridSquare square) {
        int shift = square.level().ordinal();
        int last = (1 << shift) - 1;
        return CandidateEntity.list(
                "published AND level = ?1 AND east BETWEEN ?2 AND ?3 AND north BETWEEN ?4 AND ?5 ORDER BY id",
                square.level(),
                square.east() << shift,
                (square.east() << shift) + last,
                square.north() << shift,
                (square.north() << shift) + last);
    }

    /** Squares of 2 km with published people. */
    List<GridSquare> listSquares() {
        return database
                .createQuery(
                        "SELECT DISTINCT east, north FROM CandidateEntity WHERE published AND east IS NOT NULL",
                        Object[].class)
                .getResultList()
                .stream()
                .map(square -> new GridSquare(CellLevel.KM_2, (Integer) square[0], (Integer) square[1]))
                .toList();
    }

    /** The rows of those among these people who were told of before, by person. */
    Map<UUID, CandidateEntity> listOf(Collection<UUID> personIds) {
        return CandidateEntity.<CandidateEntity>stream("id IN ?1 ORDER BY id", personIds)
                .collect(Collectors.toMap(
                        candidate -> candidate.id, candidate -> candidate, (one, same) -> one, LinkedHashMap::new));
    }

    /** Locks a row and reads it anew: it may have changed while its area was waited for. */
    void reread(CandidateEntity candidate) {
        database.refresh(candidate, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The published people of a square of 2 km. */
    List<CandidateEntity> listIn(GridSquare square) {
        return CandidateEntity.list(
                "published AND east = ?1 AND north = ?2 ORDER BY id", square.east(), square.north());
    }

    /** The first of the squares of 2 km that the larger square holds. */
    private static int start(int number, int shift) {
        return number >> shift << shift;
    }
}
