package fr.monjob.matching.postgis;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.RomeCodes;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.api.Weights;
import fr.monjob.match.geo.GeoPoint;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.hibernate.query.NativeQuery;

/** One search and its parameters. To be used once, within a transaction. */
final class SearchStatement {

    /**
     * For this transaction only: a search that takes longer is of no use to anybody; every search is planned with its
     * own place and radius, by which plans differ; and the index fits in memory, where random reads cost little more.
     */
    private static final String SETTINGS = "SELECT set_config('statement_timeout', '2s', true),"
            + " set_config('plan_cache_mode', 'force_custom_plan', true), set_config('random_page_cost', '1.1', true)";

    private final EntityManager database;
    private final NativeQuery<?> query;

    SearchStatement(EntityManager database, String sql) {
        this.database = database;
        this.query = database.createNativeQuery(sql).unwrap(NativeQuery.class);
    }

    SearchStatement bind(String name, Object value) {
        query.setParameter(name, value);
        return this;
    }

    /** Null needs its type said. */
    <T> SearchStatement bind(String name, T valueOrNull, Class<T> type) {
        query.setParameter(name, valueOrNull, type);
        return this;
    }

    SearchStatement bindPlace(GeoPoint place) {
        return bind("lat", place.lat()).bind("lon", place.lon());
    }

    SearchStatement bindJob(String romeCode) {
        return bind("romeCode", romeCode, String.class)
                .bind("domain", romeCode == null ? null : RomeCodes.domainOf(romeCode), String.class);
    }

    SearchStatement bindLength(int k, LotPads pads) {
        return bind("k", k).bind("innerPad", pads.inner()).bind("outerPad", pads.outer());
    }

    SearchStatement bindWeights(Weights weights) {
        return bind("wSkills", weights.skills())
                .bind("wJob", weights.job())
                .bind("wDistance", weights.distance())
                .bind("sameJob", weights.sameJob())
                .bind("sameDomain", weights.sameDomain())
                .bind("skillsAloneFrom", weights.skillsAloneFrom());
    }

    SearchStatement bindSkillWeights(Weights weights) {
        return bind("essential", weights.essentialSkill()).bind("useful", weights.usefulSkill());
    }

    SearchStatement bindNeeds(List<SkillNeed> needs, Weights weights) {
        double total = needs.stream().mapToDouble(weights::of).sum();
        return bind("needCodes", needs.stream().map(SkillNeed::code).toArray(String[]::new))
                .bind("needWeights", needs.stream().map(weights::of).toArray(Integer[]::new))
                .bind("needTotal", total);
    }

    SearchStatement bindWishes(List<JobWish> wishes) {
        return bind("wishCodes", column(wishes, JobWish::romeCode).toArray(String[]::new))
                .bind("wishRadii", column(wishes, JobWish::radiusMetres).toArray(Double[]::new))
                .bind(
                        "wishContracts",
                        column(wishes, wish -> String.join(" ", wish.contractTypes()))
                                .toArray(String[]::new))
                .bind("wishMinHours", column(wishes, JobWish::minHours).toArray(Double[]::new))
                .bind("wishMaxHours", column(wishes, JobWish::maxHours).toArray(Double[]::new));
    }

    List<Object[]> rows() {
        set();
        return query.list().stream().map(Object[].class::cast).toList();
    }

    long number() {
        set();
        return ((Number) query.getSingleResult()).longValue();
    }

    private void set() {
        database.createNativeQuery(SETTINGS).getSingleResult();
    }

    private static <T> List<T> column(List<JobWish> wishes, Function<JobWish, T> value) {
        return wishes.stream().map(value).toList();
    }
}
