package fr.monjob.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A small demo fills the product through its public door, says what it made, and is there once only. Last of all: its people
 * would come between those of the other tests.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(Product.class)
class DemoIT {

    private static final Pattern ACCOUNT = Pattern.compile("  ([A-Z]+) +(\\S+@\\S+) +(.+)");
    private static final Pattern PASSWORD = Pattern.compile("but the administrator is: (.+)");
    private static final Pattern MONTH = Pattern.compile("20\\d\\d-\\d\\d=\\d+");
    private static final Pattern HIRED = Pattern.compile("(\\d+) HIRED");
    private static final Pattern NUMBER = Pattern.compile("(\\d+) (people in the portfolio|applications|employers)");

    private final Caller administrator = Caller.administrator();
    private final int hiresBefore = hires();
    private String said;

    @Test
    void aDemoCanBeTriedAsItSays() {
        said = demo();
        int hired = Integer.parseInt(only(HIRED).group(1));
        await().atMost(Caller.PATIENCE)
                .untilAsserted(
                        () -> assertThat(hires() - hiresBefore).isEqualTo(hired).isGreaterThan(5));
        assertThat(MONTH.matcher(said).results()).as("months with a hire").hasSizeGreaterThan(2);

        theYear2022IsTheOnePublished();

        Map<String, List<MatchResult>> accounts =
                ACCOUNT.matcher(said).results().collect(Collectors.groupingBy(account -> account.group(1)));
        assertThat(accounts).containsKeys("ADMIN", "ADVISOR", "FACILITATOR", "EMPLOYER", "BENEFICIARY");
        accounts.forEach((role, of) -> {
            if (!role.equals("ADMIN")) {
                of.forEach(account -> assertThat(as(account).get("/auth/me").<String>path("role"))
                        .isEqualTo(role));
            }
        });
        advisorFindsPeople(accounts.get("ADVISOR").get(0));
        employerFindsCandidates(accounts.get("EMPLOYER").get(0));
        pendingEmployerWaits(accounts.get("EMPLOYER").get(1));
        facilitatorFindsProgrammes(accounts.get("FACILITATOR").get(1));
        personFindsOffers(accounts.get("BENEFICIARY").get(0));

        Map<String, Integer> before = counts();
        assertThat(demo()).contains("nothing was changed", only(PASSWORD).group(1));
        assertThat(counts()).isEqualTo(before);
    }

    /** The Département's figures of 2022; those that other bodies counted stand with their source in the demo's list. */
    private void theYear2022IsTheOnePublished() {
        Map<String, String> published = Map.ofEntries(
                entry("accompanied-returns", "900"),
                entry("accompanied-returns-since-2009", "9000"),
                entry("iae-structures", "100"),
                entry("iae-people", "4000"),
                entry("iae-funding", "7800000"),
                entry("cddi-contracts", "770"),
                entry("cddi-funding", "4800000"),
                entry("clause-hours", "362000"),
                entry("clause-etp", "225.26"),
                entry("clause-people", "1253"),
                entry("clause-facilitators", "10"),
                entry("college-people", "997"),
                entry("college-hours", "244794"),
                entry("college-etp", "152.33"),
                entry("college-colleges", "122"),
                entry("college-structures", "26"),
                entry("site-erbm-hours", "324000"),
                entry("site-erbm-etp", "201.62"),
                entry("site-erbm-people", "712"),
                entry("site-erbm-people-rsa", "334"),
                entry("site-erbm-people-under-26", "172"),
                entry("site-canal-seine-nord-europe-hours", "75000"),
                entry("site-canal-seine-nord-europe-etp", "46.67"),
                entry("site-canal-seine-nord-europe-people", "102"),
                entry("pmsmp", "194"),
                entry("training-people", "4240"),
                entry("training-change-since-2017", "122"),
                entry("coup-de-pouce-projects", "222"),
                entry("coup-de-pouce-preparatory-actions", "22"),
                entry("coup-de-pouce-people", "170"),
                entry("coup-de-pouce-back-at-work", "80"),
                entry("returns-to-employment", "8423"),
                entry("balance-budget", "354000000"),
                entry("balance-insertion", "34000000"),
                entry("balance-households", "48000"),
                entry("monjob62-registered", "15000"),
                entry("monjob62-cvs", "7800"));
        List<Map<String, Object>> items =
                administrator.get("/dashboard?year=2022").path("items");
        Map<String, BigDecimal> shown = new HashMap<>();
        items.forEach(item -> {
            shown.put((String) item.get("key"), new BigDecimal(item.get("value").toString()).stripTrailingZeros());
            assertThat(item).containsKeys("label", "unit", "period", "scope", "source", "query");
        });
        published.forEach((key, value) ->
                assertThat(shown.get(key)).as(key).isNotNull().isEqualByComparingTo(new BigDecimal(value)));
    }

    private void advisorFindsPeople(MatchResult account) {
        Caller advisor = as(account);
        assertThat(advisor.get("/profiles?limit=100").<List<?>>path("items")).hasSize(number(account));
        assertThat(advisor.get("/profiles?limit=100&state=PUBLISHED").<List<?>>path("items"))
                .hasSizeGreaterThan(30);
        assertThat(advisor.get("/employers?verification=PENDING&limit=100").<List<?>>path("items"))
                .isNotEmpty();
    }

    private void employerFindsCandidates(MatchResult account) {
        Caller employer = as(account);
        List<String> offers = employer.get("/offers/mine?limit=100").path("items.id");
        long applications = offers.stream()
                .flatMap(
                        id -> employer.get("/offers/" + id + "/applications?limit=100").<List<?>>path("items").stream())
                .count();
        assertThat(applications).isEqualTo(number(account)).isPositive();
        List<String> published =
                employer.get("/offers/mine?status=PUBLISHED&limit=100").path("items.id");
        assertThat(published)
                .anySatisfy(id -> assertThat(employer.get("/offers/" + id + "/candidates?radiusKm=50")
                                .<List<?>>path("items"))
                        .isNotEmpty());
    }

    private void facilitatorFindsProgrammes(MatchResult account) {
        assertThat(as(account).get("/programmes?limit=100").<List<?>>path("items"))
                .isNotEmpty();
    }

    private void pendingEmployerWaits(MatchResult account) {
        Caller employer = as(account);
        assertThat(employer.get("/employers/me").<String>path("verification")).isEqualTo("PENDING");
        assertThat(employer.get("/offers/mine").<List<String>>path("items.status"))
                .contains("DRAFT");
    }

    private void personFindsOffers(MatchResult account) {
        Caller person = as(account);
        assertThat(person.get("/applications/me").<List<?>>path("items")).hasSize(number(account));
        assertThat(person.get("/profiles/me/cvs").<List<String>>path("items.status"))
                .containsExactly("READY");
        assertThat(person.get("/profiles/me/matches").<List<?>>path("items")).isNotEmpty();
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        counts.put("hires", hires());
        Stream.of("PENDING", "VERIFIED", "REFUSED")
                .map(state -> entry(
                        state,
                        administrator
                                .get("/employers?limit=100&verification=" + state)
                                .<List<?>>path("items")
                                .size()))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        counts.put(
                "advisors",
                administrator.get("/advisors?limit=100").<List<?>>path("items").size());
        return counts;
    }

    private int hires() {
        return Stream.of(Year.now(), Year.now().minusYears(1))
                .mapToInt(year -> administrator
                        .get("/dashboard?year=" + year)
                        .<Integer>path("items.find { it.key == 'returns-to-employment' }.value"))
                .sum();
    }

    private Caller as(MatchResult account) {
        return Caller.login(account.group(2), only(PASSWORD).group(1).strip());
    }

    private static int number(MatchResult account) {
        return Integer.parseInt(NUMBER.matcher(account.group(3))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));
    }

    private MatchResult only(Pattern pattern) {
        return pattern.matcher(said).results().findFirst().orElseThrow();
    }

    private static String demo() {
        Product.monjob("demo", "--scale", "0.02");
        try {
            return Files.readString(Path.of("target/monjob-demo.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
