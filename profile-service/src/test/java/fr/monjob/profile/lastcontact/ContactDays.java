package fr.monjob.profile.lastcontact;

import fr.monjob.profile.account.Member;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Reads and moves the days on which there was contact with people. */
@Singleton
public class ContactDays {

    private final EntityManager database;

    ContactDays(EntityManager database) {
        this.database = database;
    }

    public static LocalDate today() {
        return LocalDate.now(LastContacts.PARIS);
    }

    /** A new beneficiary, of whom nobody has heard since that day. */
    public Member lastSeen(LocalDate day) {
        Member person = Member.beneficiary();
        move(person.id(), day);
        return person;
    }

    public void move(UUID person, LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "UPDATE person SET contacted_on = :day, noticed_on = NULL WHERE id = :person")
                        .setParameter("day", day)
                        .setParameter("person", person)
                        .executeUpdate());
    }

    public LocalDate contactedOn(UUID person) {
        return (LocalDate) read("contacted_on", person);
    }

    /** Null when they were not told since the last contact. */
    public LocalDate noticedOn(UUID person) {
        return (LocalDate) read("noticed_on", person);
    }

    private Object read(String column, UUID person) {
        Object day = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("SELECT " + column + " FROM person WHERE id = :person")
                        .setParameter("person", person)
                        .getSingleResult());
        return day instanceof java.sql.Date date ? date.toLocalDate() : day;
    }
}
