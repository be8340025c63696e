package fr.monjob.matching;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.SkillNeed;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Fills the tables with exactly these cards by plain SQL, past the events: thousands in a second. */
@ApplicationScoped
public class IndexFiller {

    private final AgroalDataSource database;

    IndexFiller(AgroalDataSource database) {
        this.database = database;
    }

    /** Replaces everything that is indexed. */
    public void fill(List<PersonCard> people, List<OfferCard> offers) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "TRUNCATE offer, offer_skill, candidate, candidate_skill, candidate_wish, cell CASCADE");
            fillPeople(connection, people);
            fillOffers(connection, offers);
            connection.commit();
            // As autovacuum does a while after such a change: the planner has to know the tables.
            connection.setAutoCommit(true);
            run(connection, "VACUUM ANALYZE");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void fillPeople(Connection connection, List<PersonCard> people) throws SQLException {
        try (Batch cell = new Batch(
                        connection,
                        "INSERT INTO cell (centre, half_diagonal_metres)"
                                + " VALUES (ST_SetSRID(ST_MakePoint(?, ?), 4326), ?) ON CONFLICT DO NOTHING");
                Batch candidate = new Batch(
                        connection,
                        "INSERT INTO candidate"
                                + " SELECT ?, id, ?, ? FROM cell"
                                + " WHERE centre = ST_SetSRID(ST_MakePoint(?, ?), 4326) AND half_diagonal_metres = ?");
                Batch skill = new Batch(connection, "INSERT INTO candidate_skill VALUES (?, ?)");
                Batch wish = new Batch(
                        connection,
                        "INSERT INTO candidate_wish (profile_id, position, rome_code,"
                                + " radius_km, contract_types, min_hours, max_hours) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (PersonCard person : people) {
                double lon = person.place().lon();
                double lat = person.place().lat();
                cell.add(lon, lat, person.toleranceMetres());
                candidate.add(
                        person.id(),
                        texts(person.licences()),
                        person.availableFrom(),
                        lon,
                        lat,
                        person.toleranceMetres());
                for (String code : person.skills()) {
                    skill.add(person.id(), code);
                }
                int position = 0;
                for (JobWish each : person.wishes()) {
                    wish.add(
                            person.id(),
                            position++,
                            each.romeCode(),
                            each.radiusKm(),
                            texts(each.contractTypes()),
                            each.minHours(),
                            each.maxHours());
                }
            }
            cell.run();
            candidate.run();
            skill.run();
            wish.run();
        }
    }

    private static void fillOffers(Connection connection, List<OfferCard> offers) throws SQLException {
        try (Batch offer = new Batch(
                        connection,
                        "INSERT INTO offer (offer_id, employer_id, company_name, title,"
                                + " rome_code, contract_type, commune_code, commune_name, place, driving_licence, weekly_hours,"
                                + " start_date, essential_skills, useful_skills) VALUES (?, ?, 'Entreprise', 'Offre', ?, ?,"
                                + " '62498', 'Lens', ST_SetSRID(ST_MakePoint(?, ?), 4326), ?, ?, ?, ?, ?)");
                Batch skill = new Batch(connection, "INSERT INTO offer_skill VALUES (?, ?, ?, ?)")) {
            for (OfferCard each : offers) {
                int essential = (int)
                        each.skills().stream().filter(SkillNeed::essential).count();
                offer.add(
                        each.id(),
                        UUID.randomUUID(),
                        each.romeCode(),
                        each.contractType(),
                        each.workplace().lon(),
                        each.workplace().lat(),
                        each.drivingLicence(),
                        each.weeklyHours(),
                        each.startDate(),
                        essential,
                        each.skills().size() - essential);
                int position = 0;
                for (SkillNeed need : each.skills()) {
                    skill.add(each.id(), position++, need.code(), need.essential());
                }
            }
            offer.run();
            skill.run();
        }
    }

    private static String[] texts(java.util.Set<String> words) {
        return words.toArray(String[]::new);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows of one table, sent together. */
    private static final class Batch implements AutoCloseable {

        private final PreparedStatement statement;

        Batch(Connection connection, String sql) throws SQLException {
            statement = connection.prepareStatement(sql);
        }

        void add(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        }

        void run() throws SQLException {
            statement.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
