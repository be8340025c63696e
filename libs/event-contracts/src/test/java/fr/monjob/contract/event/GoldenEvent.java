package fr.monjob.contract.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An event as it once went over the wire, kept for good: every later reader must understand it. */
record GoldenEvent(String name, String key, JsonNode headers, Optional<String> value) {

    static final ObjectMapper JSON = new ObjectMapper();

    /** Every version of every type, and each with the optional fields that came later; the old lines stay. */
    private static final List<String> NAMES = List.of(
            "EmployerRegistered.v1",
            "CandidateProfileChanged.v1",
            "CandidateWithdrawn.v1",
            "EmployerChanged.v1",
            "EmployerChangedWorkplaces.v1",
            "OfferPublished.v1",
            "OfferClosed.v1",
            "ApplicationSubmitted.v1",
            "ApplicationSubmitted.v1.reply-and-cv",
            "ApplicationMoved.v1",
            "ApplicationMoved.v1.ended-with-offer",
            "HireRecorded.v1",
            "MatchFound.v1",
            "ReturnToEmploymentCounted.v1",
            "ApplicationMessagePosted.v1",
            "AppliedOfferChanged.v1",
            "CandidatesFound.v1",
            "NextOffersFound.v1",
            "ContactRequested.v1",
            "ContactMoved.v1",
            "ContactMoved.v1.ended-with-offer",
            "OfferProposed.v1",
            "PersonAssigned.v1",
            "AdvisorRecorded.v1",
            "RetentionNoticeGiven.v1",
            "RetentionNoticeGiven.v1.no-advisor",
            "AccountNoticeGiven.v1",
            "SessionEnded.v1",
            "ErasureRequested.v1",
            "ErasureCarriedOut.v1");

    static Stream<GoldenEvent> all() {
        return NAMES.stream().map(GoldenEvent::read);
    }

    private static GoldenEvent read(String name) {
        try (InputStream file = GoldenEvent.class.getResourceAsStream("/golden/" + name + ".json")) {
            JsonNode event = JSON.readTree(file);
            JsonNode value = event.get("value");
            return new GoldenEvent(
                    name,
                    event.get("key").textValue(),
                    event.get("headers"),
                    value.isNull() ? Optional.empty() : Optional.of(value.toString()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    String header(String headerName) {
        JsonNode header = headers.get(headerName);
        return header == null ? null : header.textValue();
    }

    EventEnvelope envelope() {
        return EventEnvelope.of(key, this::header);
    }

    @Override
    public String toString() {
        return name;
    }
}
