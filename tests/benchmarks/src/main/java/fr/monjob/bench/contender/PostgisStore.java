package fr.monjob.bench.contender;

import fr.monjob.bench.world.World;
import fr.monjob.stack.DatabaseServer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database with the people in it, on a server that is there. */
public final class PostgisStore implements AutoCloseable {

    private static final String NAME = "bench";

    final Codes codes = new Codes();
    final double widestTolerance;
    private final DatabaseServer server;
    private final DatabaseServer database;
    private final List<Connection> connections = new ArrayList<>();
    private final Connection own;

    public PostgisStore(World world, DatabaseServer server) {
        this.server = server;
        server.dropDatabase(NAME);
        database = server.createDatabase(NAME, "benchbench");
        own = connect();
        try {
            widestTolerance = new PostgisSchema(own, codes).fill(world);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One way to ask. */
    public Contender by(PostgisPlan plan) {
        return new PostgisContender(plan, this);
    }

    /** Of the service's tables and indexes, in bytes. */
    public long bytes() {
        try (Statement statement = own.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT sum(pg_total_relation_size(t::regclass))
                        FROM unnest(ARRAY['cell', 'candidate', 'candidate_wish', 'candidate_skill']) t
                        """)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    PreparedStatement prepare(PostgisPlan plan) {
        try {
            Connection connection = connect();
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET plan_cache_mode = " + plan.planning);
                statement.execute("SET random_page_cost = 1.1; SET jit = off; SET work_mem = '64MB'");
                statement.execute("SET max_parallel_workers_per_gather = 0");
            }
            return plan.sql.prepare(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Array array(String type, Object[] values) throws SQLException {
        return own.createArrayOf(type, values);
    }

    private synchronized Connection connect() {
        try {
            Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
            connections.add(connection);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Connection connection : connections) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        server.dropDatabase(NAME);
    }
}
