package fr.monjob.bench.contender;

import fr.monjob.bench.world.World;
import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.PersonCard;
import fr.monjob.matching.postgis.ServiceSearch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The people in tables: those of the matching-service, made by its own migrations, and one of each plan's liking. */
final class PostgisSchema {

    /** What stands for a domain among the terms. */
    static final int DOMAINS = 1_000_000;

    private static final List<String> MIGRATIONS =
            List.of("V1001__spatial_functions", "V1002__candidate_index", "V1023__box_everywhere");
    private static final int ROWS = 20_000;

    private final Connection connection;
    private final Codes codes;
    private final CellTable cells = new CellTable();

    PostgisSchema(Connection connection, Codes codes) {
        this.connection = connection;
        this.codes = codes;
    }

    /** @return the largest tolerance of a place, in metres */
    double fill(World world) throws SQLException {
        for (String migration : MIGRATIONS) {
            execute(migration(migration));
        }
        // Checked row by row they would take longer than all the rest; indexes are made faster behind the rows.
        execute("""
                ALTER TABLE candidate DROP CONSTRAINT candidate_cell_id_fkey;
                ALTER TABLE candidate_wish DROP CONSTRAINT candidate_wish_profile_id_fkey;
                ALTER TABLE candidate_skill DROP CONSTRAINT candidate_skill_profile_id_fkey,
                                            DROP CONSTRAINT candidate_skill_pkey;
                DROP INDEX candidate_skill_code;
                CREATE UNLOGGED TABLE person (
                    person int NOT NULL, id uuid NOT NULL, curve bigint NOT NULL,
                    lat float8 NOT NULL, lon float8 NOT NULL, tolerance float8 NOT NULL,
                    licences int NOT NULL, free_from int NOT NULL, terms int[] NOT NULL, jobs int[] NOT NULL,
                    radii float8[] NOT NULL, contracts int[] NOT NULL, min_hours float8[] NOT NULL,
                    max_hours float8[] NOT NULL)
                """);
        copyAll(world);
        execute("""
                ALTER TABLE candidate_skill ADD PRIMARY KEY (profile_id, skill_code);
                CREATE INDEX candidate_skill_code ON candidate_skill (skill_code, profile_id);
                CREATE UNLOGGED TABLE sorted AS
                    SELECT *, ST_SetSRID(ST_MakePoint(lon, lat), 4326) AS place FROM person ORDER BY curve;
                DROP TABLE person;
                ALTER TABLE sorted RENAME TO person;
                CREATE UNIQUE INDEX ON person (person);
                CREATE INDEX ON person USING gist (place);
                CREATE INDEX ON person USING gin (terms);
                CREATE UNLOGGED TABLE posting AS
                    SELECT unnest(terms) AS term, curve, person FROM person ORDER BY 1, 2;
                CREATE INDEX ON posting (term, curve) INCLUDE (person);
                """);
        execute("VACUUM ANALYZE");
        return cells.widestTolerance();
    }

    private void copyAll(World world) throws SQLException {
        for (int from = 0; from < world.size(); from += ROWS) {
            int first = from;
            List<PersonCard> part = IntStream.range(from, Math.min(world.size(), from + ROWS))
                    .mapToObj(world::person)
                    .toList();
            int known = cells.size();
            String people = IntStream.range(0, part.size())
                    .mapToObj(i -> person(first + i, part.get(i)))
                    .collect(Collectors.joining());
            copy("person", people);
            copy("candidate (profile_id, cell_id, driving_licences, available_from)", lines(part, this::candidate));
            copy("cell (id, centre, half_diagonal_metres)", newCells(known));
            copy(
                    "candidate_wish (profile_id, position, rome_code, radius_km, contract_types, min_hours, max_hours)",
                    lines(part, PostgisSchema::wishes));
            copy("candidate_skill", lines(part, card -> card.skills().stream().map(skill -> tabs(card.id(), skill))));
        }
    }

    private String person(int number, PersonCard card) {
        Stream<Integer> domains = card.wishes().stream()
                .map(wish -> DOMAINS + Wish.domain(Wish.job(wish.romeCode())))
                .distinct();
        Stream<Integer> skills = card.skills().stream().map(codes::obtain);
        return tabs(
                number,
                card.id(),
                Hilbert.at(card.place()),
                card.place().lat(),
                card.place().lon(),
                card.toleranceMetres(),
                Codes.licences(card.licences()),
                Codes.day(card.availableFrom()),
                array(Stream.concat(skills, domains)),
                array(card, wish -> Wish.job(wish.romeCode())),
                array(card, JobWish::radiusMetres),
                array(card, wish -> Codes.contracts(wish.contractTypes()) & 0xFF),
                array(card, JobWish::minHours),
                array(card, JobWish::maxHours));
    }

    private Stream<String> candidate(PersonCard card) {
        String free =
                card.availableFrom() == null ? "\\N" : card.availableFrom().toString();
        return Stream.of(tabs(card.id(), cells.obtain(card), array(card.licences().stream()), free));
    }

    private String newCells(int known) {
        return IntStream.range(known, cells.size())
                .mapToObj(cell -> tabs(
                        cell,
                        "SRID=4326;POINT(" + cells.centre(cell).lon() + " "
                                + cells.centre(cell).lat() + ")",
                        cells.tolerance(cell)))
                .collect(Collectors.joining());
    }

    private static Stream<String> wishes(PersonCard card) {
        return IntStream.range(0, card.wishes().size()).mapToObj(i -> {
            JobWish wish = card.wishes().get(i);
            String contracts = array(wish.contractTypes().stream());
            return tabs(card.id(), i, wish.romeCode(), wish.radiusKm(), contracts, wish.minHours(), wish.maxHours());
        });
    }

    private static String lines(List<PersonCard> part, Function<PersonCard, Stream<String>> lines) {
        return part.stream().flatMap(lines).collect(Collectors.joining());
    }

    private static String tabs(Object... columns) {
        return Stream.of(columns).map(String::valueOf).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String array(PersonCard card, Function<JobWish, Object> value) {
        return array(card.wishes().stream().map(value));
    }

    private static String array(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private void copy(String into, String lines) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + into + " FROM STDIN");
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String migration(String name) {
        try (InputStream text = ServiceSearch.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
