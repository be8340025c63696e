package fr.monjob.insertion.rule;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The rules with the terms of the service's own configuration, without a container. */
public final class ConfiguredRules {

    private static final int OVER_THE_FILE = 1_000;

    private ConfiguredRules() {}

    /** As configured. */
    public static RuleBook book() {
        return book(Map.of());
    }

    /** As configured, with these properties besides or instead. */
    public static RuleBook book(Map<String, String> changes) {
        return RuleBookProducer.bookOf(config(changes));
    }

    /** One rule's terms as configured. */
    public static RuleTerms terms(String code) {
        return config(Map.of()).terms(code);
    }

    private static RuleConfig config(Map<String, String> changes) {
        try {
            return new SmallRyeConfigBuilder()
                    .withSources(
                            new PropertiesConfigSource(ConfiguredRules.class.getResource("/application.properties")))
                    .withSources(new PropertiesConfigSource(changes, "changes", OVER_THE_FILE))
                    .withMapping(RuleConfig.class)
                    .build()
                    .getConfigMapping(RuleConfig.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
