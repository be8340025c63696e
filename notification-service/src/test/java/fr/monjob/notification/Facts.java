package fr.monjob.notification;

import fr.monjob.testkit.events.TestEvent;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other services tell about one person, one employer and one offer of theirs. */
public final class Facts {

    public final UUID person = UUID.randomUUID();
    public final UUID employer = UUID.randomUUID();
    public final UUID offer = UUID.randomUUID();

    /** A match of the person with an offer, another one each time unless it is this one's. */
    public TestEvent match(UUID offerId, String title) {
        UUID matchId = UUID.randomUUID();
        return event(
                "matching.matches.v1",
                "MatchFound",
                matchId,
                "\"matchId\":\"%s\",\"offerId\":\"%s\",\"profileId\":\"%s\",%s,\"communeName\":\"Lens\",\"score\":0.8",
                matchId,
                offerId,
                person,
                publicWords(title));
    }

    /** @param titles of the offers that fit after this application was refused */
    public TestEvent nextOffers(UUID applicationId, String... titles) {
        String offers = Stream.of(titles)
                .map(title -> "{\"offerId\":\"%s\",%s,\"communeName\":\"Lens\"}".formatted(offer, publicWords(title)))
                .collect(Collectors.joining(","));
        return event(
                "matching.next-offers.v1",
                "NextOffersFound",
                applicationId,
                "\"applicationId\":\"%s\",\"profileId\":\"%s\",\"offers\":[%s]",
                applicationId,
                person,
                offers);
    }

    public TestEvent proposal() {
        UUID id = UUID.randomUUID();
        return event(
                "profile.proposals.v1",
                "OfferProposed",
                id,
                "\"proposalId\":\"%s\",\"offerId\":\"%s\",\"profileId\":\"%s\",%s,\"communeName\":\"Lens\"",
                id,
                offer,
                person,
                publicWords("Maçon"));
    }

    /** Something about the account of the person, or of whoever has that id. */
    public TestEvent accountNotice(UUID accountId, String role, String matter) {
        UUID id = UUID.randomUUID();
        return event(
                "profile.account-notices.v1",
                "AccountNoticeGiven",
                id,
                "\"noticeId\":\"%s\",\"accountId\":\"%s\",\"role\":\"%s\",\"matter\":\"%s\"",
                id,
                accountId,
                role,
                matter);
    }

    /** @param advisor null when nobody accompanies the person */
    public TestEvent retentionNotice(UUID advisor) {
        UUID id = UUID.randomUUID();
        return event(
                "profile.retention-notices.v1",
                "RetentionNoticeGiven",
                id,
                "\"noticeId\":\"%s\",\"profileId\":\"%s\",\"erasedOn\":\"2030-04-03\"%s",
                id,
                person,
                advisor == null ? "" : ",\"advisorId\":\"" + advisor + "\"");
    }

    public TestEvent candidatesFound() {
        UUID id = UUID.randomUUID();
        return event(
                "matching.candidate-matches.v1",
                "CandidatesFound",
                id,
                "\"matchId\":\"%s\",\"offerId\":\"%s\",\"employerId\":\"%s\",\"offerTitle\":\"Maçon\",\"day\":\"2030-03-04\"",
                id,
                offer,
                employer);
    }

    /** @param expiresAt null in every state but PENDING */
    public TestEvent contact(UUID id, String state, String movedBy, String expiresAt) {
        return event(
                "profile.contacts.v1",
                state.equals("PENDING") ? "ContactRequested" : "ContactMoved",
                id,
                "\"contactRequestId\":\"%s\",\"offerId\":\"%s\",\"employerId\":\"%s\",\"profileId\":\"%s\",%s,"
                        + "\"state\":\"%s\",\"movedBy\":\"%s\"%s",
                id,
                offer,
                employer,
                person,
                publicWords("Maçon"),
                state,
                movedBy,
                expiresAt == null ? "" : ",\"expiresAt\":\"" + expiresAt + "\"");
    }

    /** @param replyDueAt null when nothing is owed */
    public TestEvent application(UUID id, String state, String movedBy, String replyDueAt) {
        return event(
                "offer.applications.v1",
                state.equals("SUBMITTED") ? "ApplicationSubmitted" : "ApplicationMoved",
                id,
                "\"applicationId\":\"%s\",\"offerId\":\"%s\",\"employerId\":\"%s\",\"profileId\":\"%s\",%s,"
                        + "\"romeCode\":\"F1703\",\"departement\":\"62\",\"state\":\"%s\",\"movedBy\":\"%s\"%s",
                id,
                offer,
                employer,
                person,
                publicWords("Maçon"),
                state,
                movedBy,
                replyDueAt == null ? "" : ",\"replyDueAt\":\"" + replyDueAt + "\"");
    }

    public TestEvent written(String writtenBy) {
        UUID id = UUID.randomUUID();
        return event(
                "offer.application-messages.v1",
                "ApplicationMessagePosted",
                id,
                "\"messageId\":\"%s\",\"applicationId\":\"%s\",\"offerId\":\"%s\",\"employerId\":\"%s\",\"profileId\":\"%s\",%s,"
                        + "\"writtenBy\":\"%s\"",
                id,
                UUID.randomUUID(),
                offer,
                employer,
                person,
                publicWords("Maçon"),
                writtenBy);
    }

    /** @param terms as a JSON array */
    public TestEvent offerChanged(UUID applicationId, String terms) {
        UUID id = UUID.randomUUID();
        return event(
                "offer.applied-offer-changes.v1",
                "AppliedOfferChanged",
                id,
                "\"changeId\":\"%s\",\"applicationId\":\"%s\",\"offerId\":\"%s\",\"profileId\":\"%s\",%s,\"terms\":%s",
                id,
                applicationId,
                offer,
                person,
                publicWords("Maçon"),
                terms);
    }

    public TestEvent standing(String verification) {
        return event(
                "offer.employers.v1",
                "EmployerChanged",
                employer,
                "\"employerId\":\"%s\",\"siret\":\"73282932000074\",\"companyName\":\"Bati Nord\","
                        + "\"kind\":\"ENTREPRISE\",\"verification\":\"%s\"",
                employer,
                verification);
    }

    /** The end of an offer. */
    public TestEvent closed(UUID offerId) {
        return TestEvent.of("offer.offers.v1", "OfferClosed", offerId, null);
    }

    /** The end of the person's search. */
    public TestEvent withdrawn() {
        return TestEvent.of("profile.candidates.v1", "CandidateWithdrawn", person, null);
    }

    private static String publicWords(String title) {
        return "\"offerTitle\":\"" + title + "\",\"companyName\":\"Bati Nord\"";
    }

    private static TestEvent event(String topic, String type, UUID key, String json, Object... values) {
        return TestEvent.of(topic, type, key, "{" + json.formatted(values) + "}");
    }
}
