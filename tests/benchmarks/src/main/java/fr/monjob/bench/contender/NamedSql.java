package fr.monjob.bench.contender;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement whose parameters have names, for a driver that counts them. */
final class NamedSql {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    private final String counted;
    private final List<String> names = new ArrayList<>();

    NamedSql(String named) {
        Matcher matcher = NAME.matcher(named);
        counted = matcher.replaceAll("?");
        matcher.reset();
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(counted);
    }

    /** @throws IllegalArgumentException for a parameter without a value; null is one */
    void bind(PreparedStatement statement, Map<String, Object> values) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            if (!values.containsKey(names.get(i))) {
                throw new IllegalArgumentException("No value for " + names.get(i));
            }
            statement.setObject(i + 1, values.get(names.get(i)));
        }
    }
}
