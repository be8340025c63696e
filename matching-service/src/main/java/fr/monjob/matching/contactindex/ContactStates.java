package fr.monjob.matching.contactindex;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How far an employer has come with some people: NONE, or the state of the last request to each of them (PENDING,
 * ACCEPTED, DECLINED, REVOKED or EXPIRED).
 */
public final class ContactStates {

    /** Nobody was asked. */
    public static final ContactStates NO_CONTACT = new ContactStates(Map.of());

    private static final String NONE = "NONE";

    private final Map<UUID, String> byPerson;

    private ContactStates(Map<UUID, String> byPerson) {
        this.byPerson = byPerson;
    }

    /** By the state of the last request to each person. */
    public static ContactStates of(Map<UUID, String> byPerson) {
        return new ContactStates(Map.copyOf(byPerson));
    }

    private static ContactStates ofRows(List<Object[]> oldestFirst) {
        return new ContactStates(oldestFirst.stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1], (earlier, later) -> later)));
    }

    /** By requests about this offer. */
    public static ContactStates ofOffer(UUID employerId, UUID offerId, Collection<UUID> people) {
        return ofRows(ContactIndexEntity.listStates(employerId, offerId, people));
    }

    /** By requests about any of the employer's offers, for a search without one. */
    public static ContactStates ofEmployer(UUID employerId, Collection<UUID> people) {
        return ofRows(ContactIndexEntity.listStates(employerId, null, people));
    }

    /** Of this person. */
    public String of(UUID profileId) {
        return byPerson.getOrDefault(profileId, NONE);
    }
}
