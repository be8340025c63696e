package fr.monjob.matching.locationattack;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An attacker whom nobody stops: what is learnt without limits is the most that can be learnt. */
public final class Unlimited implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "monjob.candidate-search.searches-per-minute", "1000000",
                "monjob.candidate-search.cards-per-day", "1000000");
    }
}
