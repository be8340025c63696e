package fr.monjob.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the script says by environment: secrets have no place on a command line.
 *
 * @param gateway       of the product, on this machine
 * @param adminEmail    the first administrator
 * @param password      of all accounts that the demo opens
 * @param seed          the same seed makes the same Département
 * @param accounts      file that keeps the accounts to try
 * @param pids          of the product's parts, "postgis=12 kafka=34 …"; empty when nobody knows them
 */
public record DemoOptions(
        URI gateway,
        String adminEmail,
        String adminPassword,
        String password,
        long seed,
        DemoSize size,
        String pids,
        Path accounts) {

    private static final String USUAL_SEED = "62";

    /** @param arguments {@code --scale <part>}, or none for the whole */
    public static DemoOptions of(Map<String, String> environment, List<String> arguments) {
        return new DemoOptions(
                URI.create(required(environment, "MONJOB_DEMO_GATEWAY")),
                required(environment, "MONJOB_ADMIN_EMAIL"),
                required(environment, "MONJOB_ADMIN_PASSWORD"),
                required(environment, "MONJOB_DEMO_PASSWORD"),
                Long.parseLong(environment.getOrDefault("MONJOB_DEMO_SEED", USUAL_SEED)),
                size(arguments),
                environment.getOrDefault("MONJOB_DEMO_PIDS", ""),
                Path.of(required(environment, "MONJOB_DEMO_ACCOUNTS")));
    }

    private static DemoSize size(List<String> arguments) {
        if (arguments.isEmpty()) {
            return DemoSize.of(1);
        }
        if (arguments.size() != 2 || !arguments.get(0).equals("--scale")) {
            throw new IllegalArgumentException("demo takes --scale <a part of the whole, for example 0.1> or nothing");
        }
        return DemoSize.of(Double.parseDouble(arguments.get(1)));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(name + " is not set: `./monjob demo` sets it");
        }
        return value;
    }
}
