package fr.monjob.testkit.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The tables whose rows name a person, by the names that columns have in this house. */
public final class TablesOfPeople {

    private static final String NAMING = """
            SELECT DISTINCT table_name FROM information_schema.columns JOIN information_schema.tables USING (table_name, table_schema)
             WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
               AND column_name IN ('person_id', 'profile_id', 'recipient_id', 'account_id')
            """;

    private TablesOfPeople() {}

    /** Their names, in alphabetical order. */
    public static Set<String> in(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement naming = connection.prepareStatement(NAMING);
                ResultSet rows = naming.executeQuery()) {
            Set<String> tables = new TreeSet<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
