package fr.monjob.profile.peoplelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Who is there already, by what two people do not share. */
@ApplicationScoped
class KnownPeople {

    private final Session database;

    KnownPeople(Session database) {
        this.database = database;
    }

    /**
     * A person who is there.
     *
     * @param advisorId who accompanies them, or null
     */
    record Known(UUID profileId, UUID advisorId) {}

    /**
     * Keeps other lists out until the transaction ends: two at once would not see each other's people.
     *
     * @return false when one is being read
     */
    boolean takeTurn() {
        return (Boolean) database.createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtext('people list'))")
                .getSingleResult();
    }

    /** Those who are there, by trait; at most a thousand or so traits at once. */
    Map<PersonTrait, Known> find(List<PersonTrait> traits) {
        Map<PersonTrait, Known> found = new HashMap<>();
        database.createNativeQuery("""
                        SELECT t.kind, t.value, p.id, e.advisor_id
                        FROM unnest(CAST(:kinds AS text[]), CAST(:values AS text[])) AS t (kind, value)
                            JOIN person p ON t.kind = 'PHONE' AND p.phone = t.value
                            LEFT JOIN portfolio_entry e ON e.person_id = p.id
                        UNION ALL
                        SELECT t.kind, t.value, p.id, e.advisor_id
                        FROM unnest(CAST(:kinds AS text[]), CAST(:values AS text[])) AS t (kind, value)
                            JOIN person p ON t.kind = 'EMAIL' AND p.email = t.value
                            LEFT JOIN portfolio_entry e ON e.person_id = p.id
                        UNION ALL
                        SELECT t.kind, t.value, p.id, e.advisor_id
                        FROM unnest(CAST(:kinds AS text[]), CAST(:values AS text[])) AS t (kind, value)
                            JOIN person p ON t.kind = 'NAME_AND_BIRTH_DATE' AND p.name_key = split_part(t.value, '|', 1)
                                AND p.birth_date = CAST(split_part(t.value, '|', 2) AS date)
                            LEFT JOIN portfolio_entry e ON e.person_id = p.id
                        """, Tuple.class)
                .setParameter(
                        "kinds",
                        traits.stream().map(trait -> trait.kind().name()).toArray(String[]::new))
                .setParameter("values", traits.stream().map(PersonTrait::value).toArray(String[]::new))
                .getResultStream()
                .forEach(row -> found.putIfAbsent(
                        new PersonTrait(
                                ListDuplicate.Trait.valueOf(row.get("kind", String.class)),
                                row.get("value", String.class)),
                        new Known(row.get("id", UUID.class), row.get("advisor_id", UUID.class))));
        return found;
    }
}
