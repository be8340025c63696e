package fr.monjob.profile.cv.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsolationTest {

    private final List<List<String>> tried = new ArrayList<>();

    @Test
    void takesTheStrictestThatWorksAndTriesOnce() {
        Isolation isolation = isolation("unshare", false);
        assertThat(isolation.prefix()).startsWith("setpriv").contains("--no-new-privs", "prlimit");
        int attempts = tried.size();
        assertThat(isolation.prefix()).startsWith("setpriv");
        assertThat(tried).hasSize(attempts);
        assertThat(tried.get(0)).startsWith("unshare", "--net", "setpriv");
    }

    @Test
    void worksWithoutAnyWhereNoneIsThere() {
        assertThat(isolation("prlimit", false).prefix()).isEmpty();
    }

    @Test
    void saysSoWhenTheProgramItselfDoesNotAnswer() {
        Isolation isolation = isolation("", true);
        assertThatIllegalStateException().isThrownBy(isolation::prefix);
        assertThatIllegalStateException().isThrownBy(isolation::prefix);
    }

    /** A machine where a command is missing, or nothing works at all. */
    private Isolation isolation(String missing, boolean nothing) {
        return new Isolation(Duration.ofSeconds(20), prefix -> {
            tried.add(prefix);
            return !nothing && !prefix.contains(missing);
        });
    }
}
