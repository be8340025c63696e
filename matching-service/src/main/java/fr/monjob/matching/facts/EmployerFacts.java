package fr.monjob.matching.facts;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.matching.contactindex.ContactStates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An employer as searches know it: its standing, its workplaces, whom it asked. Never changed. */
public final class EmployerFacts {

    /** A request for contact. @param state PENDING, ACCEPTED, DECLINED, REVOKED or EXPIRED */
    public record Contact(UUID offerId, UUID personId, String state) {}

    private final UUID employerId;
    private final boolean verified;
    private final Map<UUID, GeoPoint> workplaces;
    private final Map<UUID, ContactStates> byOffer = new HashMap<>();
    private final ContactStates byAny;

    /** @param contacts the oldest first */
    public EmployerFacts(UUID employerId, boolean verified, Map<UUID, GeoPoint> workplaces, List<Contact> contacts) {
        this.employerId = employerId;
        this.verified = verified;
        this.workplaces = Map.copyOf(workplaces);
        Map<UUID, String> latest = new HashMap<>();
        Map<UUID, Map<UUID, String>> latestByOffer = new HashMap<>();
        contacts.forEach(contact -> {
            latest.put(contact.personId, contact.state);
            latestByOffer
                    .computeIfAbsent(contact.offerId, first -> new HashMap<>())
                    .put(contact.personId, contact.state);
        });
        this.byAny = ContactStates.of(latest);
        latestByOffer.forEach((offer, states) -> byOffer.put(offer, ContactStates.of(states)));
    }

    public UUID employerId() {
        return employerId;
    }

    boolean verified() {
        return verified;
    }

    Map<UUID, GeoPoint> workplaces() {
        return workplaces;
    }

    ContactStates contactsOfOffer(UUID offerId) {
        return byOffer.getOrDefault(offerId, ContactStates.NO_CONTACT);
    }

    ContactStates contactsOfEmployer() {
        return byAny;
    }
}
