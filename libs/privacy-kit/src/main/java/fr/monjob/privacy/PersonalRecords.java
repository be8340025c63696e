package fr.monjob.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** What this service holds of a person, by its register. */
@ApplicationScoped
public class PersonalRecords {

    private static final Pattern ID = Pattern.compile(":(person|stranger)\\b");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PersonalRegister register;
    private final DataSource database;

    PersonalRecords(PersonalRegister register, DataSource database) {
        this.register = register;
        this.database = database;
    }

    /** The rows of each table that has some, as the database has them. */
    @Transactional
    public Map<String, List<JsonNode>> read(UUID person) {
        Map<String, List<JsonNode>> records = new LinkedHashMap<>();
        try (Connection connection = database.getConnection()) {
            for (PersonalTable table : register.tables()) {
                List<JsonNode> rows = table.read() == null ? List.of() : rows(connection, table.read(), person);
                if (!rows.isEmpty()) {
                    records.put(table.table(), rows);
                }
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("Personal records can't be read", failure);
        }
        return records;
    }

    /** Lets go of all of it. @return how many rows that were */
    @Transactional(TxType.MANDATORY)
    public int erase(UUID person) {
        UUID stranger = UUID.randomUUID();
        int rows = 0;
        try (Connection connection = database.getConnection()) {
            for (PersonalTable table : register.tables()) {
                if (table.erase() != null) {
                    try (PreparedStatement erase = prepare(connection, table.erase(), person, stranger)) {
                        rows += erase.executeUpdate();
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Personal records can't be erased", failure);
        }
        return rows;
    }

    private static List<JsonNode> rows(Connection connection, String read, UUID person)
            throws SQLException, JsonProcessingException {
        List<JsonNode> found = new ArrayList<>();
        try (PreparedStatement select = prepare(connection, read, person, null);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(JSON.readTree(rows.getString(1)));
            }
        }
        return found;
    }

    private static PreparedStatement prepare(Connection connection, String sql, UUID person, UUID stranger)
            throws SQLException {
        List<String> names =
                ID.matcher(sql).results().map(found -> found.group(1)).toList();
        PreparedStatement statement =
                connection.prepareStatement(ID.matcher(sql).replaceAll((MatchResult id) -> "?"));
        for (int at = 0; at < names.size(); at++) {
            statement.setObject(at + 1, names.get(at).equals("person") ? person : stranger);
        }
        return statement;
    }
}
