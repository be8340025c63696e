package fr.monjob.matching.startingpoint;

import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.geo.Means;
import fr.monjob.referential.commune.Communes;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Learns from profile-service where the caller lives, for the length of one request. */
@ApplicationScoped
public class StartingPoints {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int NO_PROFILE = 404;

    private final OwnProfileClient profiles;

    StartingPoints(@RestClient OwnProfileClient profiles) {
        this.profiles = profiles;
    }

    /**
     * The caller's home and means (all means when none was said); empty for somebody who has no profile or home yet.
     *
     * @throws ProblemException 503 when profile-service does not answer as it should
     */
    public Optional<StartingPoint> findOf(String bearerToken) {
        try {
            return findIn(profiles.get("Bearer " + bearerToken));
        } catch (WebApplicationException refusal) {
            if (refusal.getResponse().getStatus() == NO_PROFILE) {
                return Optional.empty();
            }
            throw unavailable();
        } catch (RuntimeException noAnswer) {
            // Not as its cause: the text of a reading error quotes what it read, and that is a profile.
            throw unavailable();
        }
    }

    private static Optional<StartingPoint> findIn(OwnProfile profile) {
        return Optional.ofNullable(profile.home())
                .flatMap(StartingPoints::findPlace)
                .map(place -> new StartingPoint(place, meansOf(profile.mobility())));
    }

    /** The exact home or, when the person gave none, their commune's centre, as profile-service does for the cell. */
    private static Optional<GeoPoint> findPlace(OwnProfile.Home home) {
        if (home.location() != null) {
            return Optional.of(
                    new GeoPoint(home.location().lat(), home.location().lon()));
        }
        return Communes.load()
                .findByCode(home.communeCode())
                .map(commune -> new GeoPoint(commune.lat(), commune.lon()));
    }

    private static Set<Means> meansOf(OwnProfile.Mobility mobility) {
        List<String> modes = mobility == null || mobility.modes() == null ? List.of() : mobility.modes();
        Set<Means> known = Arrays.stream(Means.values())
                .filter(means -> modes.contains(means.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Means.class)));
        return known.isEmpty() ? EnumSet.allOf(Means.class) : known;
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                        ProblemCode.UNAVAILABLE,
                        "Vos offres reviennent dans un instant.",
                        "Your offers will be back in a moment.")
                .withRetryAfter(SOON);
    }
}
