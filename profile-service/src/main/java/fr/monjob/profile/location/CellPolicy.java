package fr.monjob.profile.location;

import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;

/**
 * How finely a published person's place is told. Never in a square with fewer published people than a crowd (11, INSEE's
 * threshold for gridded data on incomes): whoever knew the area would know the person. A level that follows every arrival
 * and departure would tell by its changes where somebody lives; so it coarsens at once, but refines late and rarely.
 *
 * @param crowd       people that a square holds at least
 * @param bigCrowd    people that a finer square must hold before it is used
 * @param rest        time that a level lasts before a finer one is used
 */
public record CellPolicy(int crowd, int bigCrowd, Duration rest) {

    /** The house's figures. */
    public static final CellPolicy HOUSE = new CellPolicy(11, 22, Duration.ofDays(30));

    /**
     * The level for a person who was never published: the finest with a crowd.
     *
     * @param people published people in the square of a level around this person, who counts; never asked for an EPCI
     */
    public CellLevel first(ToIntFunction<CellLevel> people) {
        return coarsened(CellLevel.KM_2, people);
    }

    /** This level, or the finest coarser one with a crowd. */
    public CellLevel coarsened(CellLevel level, ToIntFunction<CellLevel> people) {
        CellLevel allowed = level;
        while (allowed != CellLevel.EPCI && people.applyAsInt(allowed) < crowd) {
            allowed = allowed.coarser();
        }
        return allowed;
    }

    /** The level that follows one held since then. */
    public CellLevel next(CellLevel level, Instant since, ToIntFunction<CellLevel> people, Instant now) {
        CellLevel allowed = coarsened(level, people);
        if (allowed != level || now.isBefore(since.plus(rest))) {
            return allowed;
        }
        for (CellLevel finer : CellLevel.values()) {
            if (finer.isFinerThan(level) && people.applyAsInt(finer) >= bigCrowd) {
                return finer;
            }
        }
        return level;
    }
}
