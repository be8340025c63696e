package fr.monjob.profile.cv.extraction;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The commands that take rights and resources away from a program before it starts. Which of them a machine lets us use
 * depends on who we are and on its kernel, so the strictest that works is found by trying, once.
 */
final class Isolation {

    private static final Logger LOG = Logger.getLogger(Isolation.class);

    private static final List<String> NO_NETWORK = List.of("unshare", "--net");
    /** Lets an ordinary user have a network of their own: an empty one. */
    private static final List<String> NO_NETWORK_FOR_USERS = List.of("unshare", "--user", "--net");

    private static final List<String> NOBODY = List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--bounding-set=-all",
            "--inh-caps=-all",
            "--no-new-privs");

    private final List<String> limits;
    private final Predicate<List<String>> works;
    private List<String> found;

    /** @param works whether the program answers behind a prefix */
    Isolation(Duration timeout, Predicate<List<String>> works) {
        this.works = works;
        this.limits = List.of(
                // Who waits for an answer goes before a file that can wait.
                "nice",
                "--adjustment=10",
                "prlimit",
                // Processor seconds: the clock's limit ends it first, unless we are gone.
                "--cpu=" + 2 * timeout.toSeconds(),
                // The heap is 256 MB; a JVM reserves much more than it uses.
                "--as=" + 3L * 1024 * 1024 * 1024,
                "--fsize=" + 32L * 1024 * 1024,
                "--nofile=256",
                "--core=0");
    }

    /**
     * The commands to write before the program's own.
     *
     * @throws IllegalStateException when the program does not even answer without any
     */
    synchronized List<String> prefix() {
        if (found == null) {
            List<String> strictest = candidates()
                    .filter(works)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The CV extractor does not answer: is it built?"));
            if (strictest.isEmpty()) {
                LOG.warn("CVs are read without isolation: none of unshare, setpriv and prlimit works here");
            } else {
                LOG.infof("CVs are read behind: %s", String.join(" ", strictest));
            }
            found = strictest;
        }
        return found;
    }

    private Stream<List<String>> candidates() {
        return Stream.of(
                        List.of(NO_NETWORK, NOBODY, limits),
                        List.of(NO_NETWORK, limits),
                        List.of(NO_NETWORK_FOR_USERS, limits),
                        List.of(NOBODY, limits),
                        List.of(limits),
                        List.<List<String>>of())
                .map(commands -> commands.stream().flatMap(List::stream).toList());
    }
}
