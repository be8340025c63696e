package fr.monjob.referential.commune;

/**
 * A group of communes (EPCI à fiscalité propre).
 *
 * @param code SIREN, or the INSEE code of a commune that belongs to no group
 * @param lat degrees north of its centre, the mean of its communes by inhabitants
 * @param lon degrees east of its centre
 * @param radiusMetres no home of the group is farther than this from the centre: the farthest commune, plus 5 km for the
 *     commune's own extent, plus 10 km where that commune's point is {@link LocationPrecision#ESTIMATED}
 */
public record Epci(String code, String name, double lat, double lon, int radiusMetres) {}
