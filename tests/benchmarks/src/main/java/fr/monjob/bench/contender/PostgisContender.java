package fr.monjob.bench.contender;

import fr.monjob.bench.world.Question;
import fr.monjob.bench.world.World;
import fr.monjob.match.api.Components;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchReason;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.RomeCodes;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.api.Weights;
import fr.monjob.match.rank.SkillFit;
import fr.monjob.matching.postgis.ServiceSearch;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** PostGIS through JDBC, each thread with a connection and a prepared statement of its own. */
final class PostgisContender implements Contender {

    private static final Weights WEIGHTS = Weights.PUBLISHED;
    private static final byte[][] PADS = ServiceSearch.pads(World.DAY.key());

    private final PostgisPlan plan;
    private final PostgisStore store;
    private final ThreadLocal<PreparedStatement> statement;

    PostgisContender(PostgisPlan plan, PostgisStore store) {
        this.plan = plan;
        this.store = store;
        this.statement = ThreadLocal.withInitial(() -> store.prepare(plan));
    }

    @Override
    public String name() {
        return "PostGIS: " + plan.title;
    }

    @Override
    public List<Match> ask(Question question) {
        try {
            plan.sql.bind(statement.get(), values(question));
            List<Match> answer = new ArrayList<>(Question.K);
            try (ResultSet rows = statement.get().executeQuery()) {
                while (rows.next()) {
                    answer.add(match(rows, question.offer()));
                }
            }
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> values(Question question) throws SQLException {
        OfferCard offer = question.offer();
        Sought sought = new Sought(question, store.codes);
        Map<String, Object> values = new HashMap<>();
        values.put("lat", sought.workplace.lat());
        values.put("lon", sought.workplace.lon());
        values.put("radius", sought.limit);
        values.put("k", Question.K);
        values.put("offerId", offer.id());
        values.put("innerPad", PADS[0]);
        values.put("outerPad", PADS[1]);
        if (plan == PostgisPlan.SERVICE) {
            addServices(values, offer, sought);
        } else {
            addNumbers(values, sought);
        }
        return values;
    }

    private void addServices(Map<String, Object> values, OfferCard offer, Sought sought) throws SQLException {
        values.put("wSkills", WEIGHTS.skills());
        values.put("wJob", WEIGHTS.job());
        values.put("wDistance", WEIGHTS.distance());
        values.put("sameJob", WEIGHTS.sameJob());
        values.put("sameDomain", WEIGHTS.sameDomain());
        values.put("skillsAloneFrom", WEIGHTS.skillsAloneFrom());
        values.put(
                "needCodes",
                store.array("text", offer.skills().stream().map(SkillNeed::code).toArray()));
        values.put("needWeights", store.array("int4", boxed(sought.weights)));
        values.put("needTotal", (double) sought.total);
        values.put("romeCode", offer.romeCode());
        values.put("domain", RomeCodes.domainOf(offer.romeCode()));
        values.put("contractType", offer.contractType());
        values.put("weeklyHours", offer.weeklyHours());
        values.put("licence", offer.drivingLicence());
        values.put("start", offer.startDate() == null ? World.DAY.date() : offer.startDate());
    }

    private void addNumbers(Map<String, Object> values, Sought sought) throws SQLException {
        int needs = sought.skills.length;
        int[] terms = Arrays.copyOf(sought.skills, needs + 1);
        terms[needs] = PostgisSchema.DOMAINS + sought.domain;
        double reach = sought.limit + store.widestTolerance;
        values.put("terms", store.array("int4", boxed(terms)));
        values.put("weights", store.array("int4", boxed(Arrays.copyOf(sought.weights, needs + 1))));
        values.put("total", (double) sought.total);
        values.put("job", sought.job);
        values.put("domain", sought.domain);
        values.put("licence", (int) sought.licence);
        values.put("start", sought.start);
        values.put("contract", sought.contract & 0xFF);
        values.put("hours", sought.hours);
        values.put("reach", reach);
        List<Hilbert.Range> parts = Hilbert.around(sought.workplace, reach);
        values.put(
                "lows",
                store.array("int8", parts.stream().map(Hilbert.Range::first).toArray()));
        values.put(
                "highs",
                store.array("int8", parts.stream().map(Hilbert.Range::last).toArray()));
    }

    private static Object[] boxed(int[] numbers) {
        return IntStream.of(numbers).boxed().toArray();
    }

    private Match match(ResultSet row, OfferCard offer) throws SQLException {
        Components components = new Components(row.getDouble(2), row.getDouble(3), row.getDouble(4));
        Set<String> held = Arrays.stream((Object[]) row.getArray(6).getArray())
                .map(each -> each instanceof Integer number ? store.codes.word(number) : (String) each)
                .collect(Collectors.toSet());
        SkillFit fit = SkillFit.of(held, offer, WEIGHTS);
        return new Match(
                offer.id(),
                row.getObject(1, UUID.class),
                WEIGHTS.score(components),
                components,
                fit.matched(),
                fit.missing(),
                components.job() > 0 ? MatchReason.JOB : MatchReason.SKILLS,
                row.getDouble(5));
    }
}
