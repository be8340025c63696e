package fr.monjob.matching.contactindex;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far an employer has come with some people: NONE, or the state of the last request to each of them (PENDING,
 * ACCEPTED, DECLINED, REVOKED or EXPIRED).
 */
public final class ContactStates {

    private static final String NONE = "NONE";

    private final Map<UUID, String> byPerson = new HashMap<>();

    private ContactStates(List<Object[]> oldestFirst) {
        oldestFirst.forEach(contact -> byPerson.put((UUID) contact[0], (String) contact[1]));
    }

    /** By requests about this offer. */
    public static ContactStates ofOffer(UUID employerId, UUID offerId, Collection<UUID> people) {
        return new ContactStates(ContactIndexEntity.listStates(employerId, offerId, people));
    }

    /** By requests about any of the employer's offers, for a search without one. */
    public static ContactStates ofEmployer(UUID employerId, Collection<UUID> people) {
        return new ContactStates(ContactIndexEntity.listStates(employerId, null, people));
    }

    /** Of this person. */
    public String of(UUID profileId) {
        return byPerson.getOrDefault(profileId, NONE);
    }
}
