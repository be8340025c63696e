package fr.monjob.matching.engine;

import fr.monjob.match.api.PersonCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The cards of all published people, for questions about crowds. */
@ApplicationScoped
public class PublishedCards {

    private final DataSource database;

    PublishedCards(DataSource database) {
        this.database = database;
    }

    /** All of them, from the tables, in no order. To be called within a transaction. */
    public List<PersonCard> listPeople() {
        List<PersonCard> people = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            PersonCards.QUERY.readAll(connection, people::add);
        } catch (SQLException failure) {
            throw new IllegalStateException("The published people", failure);
        }
        return people;
    }
}
