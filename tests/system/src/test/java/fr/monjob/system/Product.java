package fr.monjob.system;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The packaged product, started once for all tests and stopped when the last one is done. */
public final class Product implements BeforeAllCallback {

    static final Path ROOT = Installation.ROOT;

    private static final TraceCollector COLLECTOR = new TraceCollector();

    /** Limits protect real users from each other; here one machine plays them all. */
    private static final Installation SHARED = new Installation(
            Path.of("target/product"),
            Map.of(
                    "MONJOB_OTLP_ENDPOINT", COLLECTOR.url(),
                    "MONJOB_LIMIT_PEER_PER_MINUTE", "1000000",
                    "MONJOB_LIMIT_ACCOUNT_PER_MINUTE", "1000000",
                    "MONJOB_LIMIT_AUTH_PER_MINUTE", "1000000",
                    "MONJOB_LOGIN_PER_ADDRESS_PER_MINUTE", "1000000",
                    "MONJOB_LOGIN_FAILURES_PER_ADDRESS_PER_MINUTE", "1000000",
                    "MONJOB_LOGIN_PER_MINUTE", "1000000",
                    "MONJOB_OFFERS_PER_DAY", "1000000",
                    "MONJOB_LOG_JSON", "true"));

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Product.class, key -> new Running(), Running.class);
    }

    /** See {@link Installation#url()}. */
    public static String url() {
        return SHARED.url();
    }

    /** See {@link Installation#sparePort}. */
    static int sparePort(int number) {
        return SHARED.sparePort(number);
    }

    /** See {@link Installation#port}. */
    static int port(int part) {
        return SHARED.port(part);
    }

    /** See {@link Installation#metricsUrls()}. */
    static List<String> metricsUrls() {
        return SHARED.metricsUrls();
    }

    /** See {@link Installation#logs()}. */
    static List<Path> logs() {
        return SHARED.logs();
    }

    /** See {@link Installation#topics()}. */
    static List<Path> topics() {
        return SHARED.topics();
    }

    /** See {@link Installation#mailFolder()}. */
    static Path mailFolder() {
        return SHARED.mailFolder();
    }

    /** See {@link Installation#mails()}. */
    static List<Path> mails() {
        return SHARED.mails();
    }

    /** What the parts told of their work. */
    static TraceCollector traces() {
        return COLLECTOR;
    }

    /** See {@link Installation#secret}. */
    static String secret(String name) {
        return SHARED.secret(name);
    }

    /** See {@link Installation#database}. */
    static String database(String service) {
        return SHARED.database(service);
    }

    /** See {@link Installation#password}. */
    static String password(String service) {
        return SHARED.password(service);
    }

    /** See {@link Installation#kill}. */
    static void kill(String part) {
        SHARED.kill(part);
    }

    /** See {@link Installation#monjob}. */
    static void monjob(String... arguments) {
        SHARED.monjob(arguments);
    }

    /** See {@link Installation#monjob(List, String...)}. */
    static void monjob(List<String> settings, String... arguments) {
        SHARED.monjob(settings, arguments);
    }

    /** See {@link Installation#process}. */
    static ProcessHandle process(String part) {
        return SHARED.process(part);
    }

    /** See {@link Installation#run}. */
    static int run(List<String> command, Path output) {
        return SHARED.run(command, output);
    }

    /** Up while the tests run. */
    private static final class Running implements AutoCloseable {

        Running() {
            SHARED.start();
        }

        @Override
        public void close() {
            SHARED.stop();
            COLLECTOR.close();
        }
    }
}
