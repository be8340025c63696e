package fr.monjob.match.radar;

import fr.monjob.match.geo.GeoPoint;
import java.util.List;

/**
 * The people of one cell who look for a job of one domain, and what there is for them.
 *
 * @param centre        of the cell
 * @param radiusMetres  from that centre to the farthest point of the cell
 * @param domain        first three characters of a ROME code
 * @param people        how many, at least {@link Radar#CROWD}
 * @param reachable     offers of the domain that at least {@link Radar#CROWD} of them reach
 * @param unreached     offers of the domain within {@link Radar#AROUND_METRES} of the cell that fewer than
 *                      {@link Radar#CROWD} people reach, wherever these live
 * @param missingSkills what the reachable offers ask for and fewer than half of the people have, most asked for first
 */
public record RadarGroup(
        GeoPoint centre,
        double radiusMetres,
        String domain,
        int people,
        int reachable,
        int unreached,
        List<MissingSkill> missingSkills) {

    /** @param offers how many of the reachable offers ask for it */
    public record MissingSkill(String code, int offers) {}
}
