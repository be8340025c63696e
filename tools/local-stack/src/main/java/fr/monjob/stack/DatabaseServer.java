package fr.monjob.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * A running PostgreSQL with PostGIS, and a user of it that may create databases and roles.
 *
 * @param url JDBC address of a database to connect to for administration
 */
public record DatabaseServer(String url, String user, String password) {

    /**
     * A role and a database of the same name that it owns, closed to other roles. Both are kept when they exist; the
     * password is set anew.
     *
     * @param name lower-case letters, digits and underscores
     * @return the new database, as its owner sees it
     */
    public DatabaseServer createDatabase(String name, String ownerPassword) {
        requireName(name);
        if (!ownerPassword.matches("[A-Za-z0-9]{8,}")) {
            throw new IllegalArgumentException("A database's password is at least 8 letters and digits.");
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                statement.execute("CREATE ROLE " + name + " LOGIN");
            }
            statement.execute("ALTER ROLE " + name + " PASSWORD '" + ownerPassword + "'");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("GRANT " + name + " TO CURRENT_USER");
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
                statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            }
        } catch (SQLException e) {
            throw new StackException("Cannot create database " + name + ": " + e.getMessage(), e);
        }
        inDatabase(name).addPostgis();
        return new DatabaseServer(inDatabase(name).url, name, ownerPassword);
    }

    /** Removes a database and its role, and ends the connections to it. */
    public void dropDatabase(String name) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + requireName(name) + " WITH (FORCE)");
            statement.execute("DROP ROLE IF EXISTS " + name);
        } catch (SQLException e) {
            throw new StackException("Cannot drop database " + name + ": " + e.getMessage(), e);
        }
    }

    /** Every later database has the extension from its first moment: cheaper than adding it to each. */
    void addPostgisToTemplate() {
        inDatabase("template1").addPostgis();
    }

    /** Begins a new file of the log of writes, whole on the disk, as room for what is written next. */
    void openNextWal() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_switch_wal()");
            statement.execute("SELECT pg_logical_emit_message(true, 'monjob', 'the first of the file')");
        } catch (SQLException e) {
            throw new StackException("No room can be made: " + e.getMessage(), e);
        }
    }

    boolean isReady() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private void addPostgis() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET client_min_messages = warning; CREATE EXTENSION IF NOT EXISTS postgis");
        } catch (SQLException e) {
            throw new StackException(
                    "PostGIS cannot be added to " + url + ": " + e.getMessage()
                            + ". An outside server needs the extension in its template1, or a superuser.",
                    e);
        }
    }

    /** Names go into SQL unquoted. */
    private static String requireName(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
        return name;
    }

    private DatabaseServer inDatabase(String name) {
        return new DatabaseServer(url.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), user, password);
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(url, properties);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
