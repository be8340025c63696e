package fr.monjob.matching.engine;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.facts.EmployerFacts;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Employers in the tables of {@code employerindex} and {@code contactindex}. */
final class EmployerRows {

    static final CardQuery<EmployerFacts> QUERY =
            new CardQuery<>("""
            SELECT e.employer_id, e.verified, w.workplaces, w.lats, w.lons, c.offers, c.people, c.states
            FROM employer_standing e
            LEFT JOIN LATERAL (
                SELECT array_agg(workplace_id ORDER BY workplace_id) AS workplaces,
                       array_agg(ST_Y(place) ORDER BY workplace_id) AS lats,
                       array_agg(ST_X(place) ORDER BY workplace_id) AS lons
                FROM employer_workplace WHERE employer_workplace.employer_id = e.employer_id
            ) w ON true
            LEFT JOIN LATERAL (
                SELECT array_agg(offer_id ORDER BY contact_request_id) AS offers,
                       array_agg(profile_id ORDER BY contact_request_id) AS people,
                       array_agg(state ORDER BY contact_request_id) AS states
                FROM contact_index WHERE contact_index.employer_id = e.employer_id
            ) c ON true
            """, "e.employer_id", "e.employer_id", EmployerRows::read);

    private EmployerRows() {}

    private static EmployerFacts read(ResultSet row) throws SQLException {
        return new EmployerFacts(
                row.getObject("employer_id", UUID.class), row.getBoolean("verified"), workplaces(row), contacts(row));
    }

    private static Map<UUID, GeoPoint> workplaces(ResultSet row) throws SQLException {
        Object[] ids = array(row, "workplaces");
        Object[] lats = array(row, "lats");
        Object[] lons = array(row, "lons");
        Map<UUID, GeoPoint> workplaces = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            workplaces.put((UUID) ids[i], new GeoPoint((Double) lats[i], (Double) lons[i]));
        }
        return workplaces;
    }

    private static List<EmployerFacts.Contact> contacts(ResultSet row) throws SQLException {
        Object[] offers = array(row, "offers");
        Object[] people = array(row, "people");
        Object[] states = array(row, "states");
        List<EmployerFacts.Contact> contacts = new ArrayList<>(offers.length);
        for (int i = 0; i < offers.length; i++) {
            contacts.add(new EmployerFacts.Contact((UUID) offers[i], (UUID) people[i], (String) states[i]));
        }
        return contacts;
    }

    /** Empty for null: an aggregate of no rows. */
    private static Object[] array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }
}
