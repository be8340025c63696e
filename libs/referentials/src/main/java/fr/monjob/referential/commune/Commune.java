package fr.monjob.referential.commune;

import java.util.List;

/**
 * A commune of today's France, overseas included.
 *
 * @param code INSEE code, five characters, the key ({@code 62498}, {@code 2A004})
 * @param postalCodes all its postal codes; one postal code may serve several communes
 * @param departement two characters, three overseas
 * @param population inhabitants, as the official list gives them
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param epciCode SIREN of its group of communes; its own INSEE code where it belongs to none (four islands, the
 *     overseas collectivities), so that {@link Communes#findEpci} always finds it
 */
public record Commune(
        String code,
        String name,
        List<String> postalCodes,
        String departement,
        int population,
        double lat,
        double lon,
        LocationPrecision precision,
        String epciCode) {

    public Commune {
        postalCodes = List.copyOf(postalCodes);
    }
}
