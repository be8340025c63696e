package fr.monjob.matching.startingpoint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The two things of the caller's profile that an answer to the caller needs. Used once, kept and logged nowhere. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OwnProfile(Home home, Mobility mobility) {

    /** @param location null when the person gave only the commune */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Home(String communeCode, Location location) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Location(double lat, double lon) {}

    /** @param modes WALK, BIKE, MOPED, CAR, TRANSIT or a newer word */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mobility(List<String> modes) {}

    /** A home must not reach a log by way of a message. */
    @Override
    public String toString() {
        return "OwnProfile";
    }
}
