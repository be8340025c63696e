package fr.monjob.profile.location;

import fr.monjob.contract.candidate.CandidateProfile.Cell;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import fr.monjob.referential.commune.Epci;
import java.util.Optional;

/**
 * Where a person lives, as far as it may ever be told.
 *
 * @param square   2 km around the home; empty outside of the European grid
 * @param epciCode the commune's group
 */
public record Place(Optional<GridSquare> square, String epciCode) {

    /** The place of a home. The grid covers France in Europe; overseas only the group of communes is told. */
    public static Place of(GeoPosition home, Commune commune) {
        // Overseas Départements and collectivities begin with 97 or 98, and nothing else does.
        boolean inEurope = !commune.code().startsWith("97") && !commune.code().startsWith("98");
        return new Place(inEurope ? Optional.of(GridSquare.around(home)) : Optional.empty(), commune.epciCode());
    }

    /** What is published of this place at that level. */
    public Cell cell(CellLevel level) {
        if (square.isEmpty() || level == CellLevel.EPCI) {
            Epci epci = Communes.load().findEpci(epciCode).orElseThrow();
            return new Cell("EPCI" + epciCode, 0, epci.lat(), epci.lon(), epci.radiusMetres());
        }
        GridSquare told = square.get().at(level);
        GeoPosition centre = told.centre();
        return new Cell(told.name(), level.sizeMetres(), centre.lat(), centre.lon(), told.halfDiagonalMetres());
    }
}
