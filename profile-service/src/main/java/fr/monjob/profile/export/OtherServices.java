package fr.monjob.profile.export;

import com.fasterxml.jackson.databind.JsonNode;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Those that hold something of people, too. */
@ApplicationScoped
class OtherServices {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Map<String, PersonalRecordsClient> services;

    OtherServices(
            @ConfigProperty(name = "monjob.offer-url") URI offer,
            @ConfigProperty(name = "monjob.matching-url") URI matching,
            @ConfigProperty(name = "monjob.notification-url") URI notification,
            @ConfigProperty(name = "monjob.insertion-url") URI insertion) {
        services = Map.of(
                        "offer-service", offer,
                        "matching-service", matching,
                        "notification-service", notification,
                        "insertion-service", insertion)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, service -> clientOf(service.getValue())));
    }

    private static PersonalRecordsClient clientOf(URI service) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(service)
                .connectTimeout(1, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                .build(PersonalRecordsClient.class);
    }

    /**
     * What each of them holds of the caller, by its name.
     *
     * @throws ProblemException 503 when one does not answer: an export is whole or none
     */
    Map<String, JsonNode> readAll(String bearerToken) {
        Map<String, JsonNode> records = new TreeMap<>();
        services.forEach((name, service) -> {
            try {
                records.put(name, service.read("Bearer " + bearerToken));
            } catch (RuntimeException noAnswer) {
                // Not as its cause: the text of a reading error quotes what it read.
                throw new ProblemException(ProblemCode.UNAVAILABLE).withRetryAfter(SOON);
            }
        });
        return records;
    }
}
