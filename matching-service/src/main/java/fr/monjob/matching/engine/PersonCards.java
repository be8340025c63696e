package fr.monjob.matching.engine;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.geo.GeoPoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Published people in the tables of {@code candidateindex}. */
final class PersonCards {

    /** In the order of cells, so that a part of them touches few blocks of neighbours. */
    static final CardQuery<PersonCard> QUERY = new CardQuery<>("""
            SELECT p.profile_id, ST_Y(c.centre) AS lat, ST_X(c.centre) AS lon, c.half_diagonal_metres,
                   p.driving_licences, p.available_from,
                   ARRAY(SELECT skill_code FROM candidate_skill s WHERE s.profile_id = p.profile_id) AS skills,
                   w.codes, w.radii, w.contracts, w.min_hours, w.max_hours
            FROM candidate p
            JOIN cell c ON c.id = p.cell_id
            LEFT JOIN LATERAL (
                SELECT array_agg(rome_code ORDER BY position) AS codes,
                       array_agg(radius_km ORDER BY position) AS radii,
                       array_agg(array_to_string(contract_types, ' ') ORDER BY position) AS contracts,
                       array_agg(min_hours ORDER BY position) AS min_hours,
                       array_agg(max_hours ORDER BY position) AS max_hours
                FROM candidate_wish WHERE candidate_wish.profile_id = p.profile_id
            ) w ON true
            """, "p.profile_id", "p.cell_id", PersonCards::read);

    private PersonCards() {}

    private static PersonCard read(ResultSet row) throws SQLException {
        return new PersonCard(
                row.getObject("profile_id", UUID.class),
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                row.getDouble("half_diagonal_metres"),
                wishes(row),
                Set.of(PersonCards.<String[]>array(row, "skills")),
                Set.of(PersonCards.<String[]>array(row, "driving_licences")),
                row.getObject("available_from", LocalDate.class));
    }

    private static List<JobWish> wishes(ResultSet row) throws SQLException {
        if (row.getArray("codes") == null) {
            return List.of();
        }
        String[] codes = array(row, "codes");
        Integer[] radii = array(row, "radii");
        String[] contracts = array(row, "contracts");
        Double[] minHours = array(row, "min_hours");
        Double[] maxHours = array(row, "max_hours");
        List<JobWish> wishes = new ArrayList<>(codes.length);
        for (int i = 0; i < codes.length; i++) {
            Set<String> accepted = contracts[i].isEmpty() ? Set.of() : Set.of(contracts[i].split(" "));
            wishes.add(new JobWish(codes[i], radii[i], accepted, minHours[i], maxHours[i]));
        }
        return wishes;
    }

    @SuppressWarnings("unchecked") // the query's own columns
    private static <A> A array(ResultSet row, String column) throws SQLException {
        return (A) row.getArray(column).getArray();
    }
}
