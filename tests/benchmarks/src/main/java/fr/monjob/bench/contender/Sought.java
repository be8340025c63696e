package fr.monjob.bench.contender;

import fr.monjob.bench.world.Question;
import fr.monjob.bench.world.World;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.api.Weights;
import fr.monjob.match.geo.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

/** A question in numbers, and the rule on them. */
final class Sought {

    private static final Weights WEIGHTS = Weights.PUBLISHED;

    final OfferCard offer;
    final GeoPoint workplace;
    final double limit;
    final int[] skills;
    final int[] weights;
    final int total;
    final int job;
    final int domain;
    final byte licence;
    final int start;

    /** The contracts that would do, a bit each. */
    final byte contract;

    /** A week, less than 0 when none are said. */
    final double hours;

    Sought(Question question, Codes codes) {
        offer = question.offer();
        workplace = offer.workplace();
        limit = question.radius().metres();
        skills = offer.skills().stream()
                .mapToInt(need -> codes.find(need.code()))
                .toArray();
        weights = offer.skills().stream().mapToInt(WEIGHTS::of).toArray();
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        total = sum;
        job = Wish.job(offer.romeCode());
        domain = Wish.domain(job);
        licence = Codes.licence(offer.drivingLicence());
        start = Codes.day(offer.startDate() == null ? World.DAY.date() : offer.startDate());
        contract = Codes.contract(offer.contractType());
        hours = offer.weeklyHours() == null ? -1 : offer.weeklyHours();
    }

    double share(int held) {
        return total == 0 ? 1 : (double) held / total;
    }

    /** Whether so much is enough without a job of the domain. */
    boolean enough(int held) {
        return total > 0 && share(held) >= WEIGHTS.skillsAloneFrom();
    }

    boolean mayTake(byte licences, int freeFrom) {
        return (licences & licence) == licence && freeFrom <= start;
    }

    /** Finds the best way in which somebody at this distance fits; a negative score when none does. */
    void fit(Fit fit, int held, long[] wishes, int from, int to, double distance, double tolerance) {
        fit.none();
        double nearest = Math.max(0, distance - tolerance);
        if (nearest > limit) {
            return;
        }
        double widest = 0;
        for (int at = from; at < to; at++) {
            long wish = wishes[at];
            if (Wish.accepts(wish, contract, hours)) {
                double radius = Wish.radius(wish);
                widest = Math.max(widest, radius);
                double share = jobShare(Wish.job(wish));
                if (share > 0 && nearest <= radius) {
                    fit.consider(share(held), share, distance, radius);
                }
            }
        }
        if (widest > 0 && nearest <= widest && enough(held)) {
            fit.consider(share(held), 0, distance, widest);
        }
    }

    double jobShare(int wanted) {
        if (wanted == job) {
            return WEIGHTS.sameJob();
        }
        return Wish.domain(wanted) == domain ? WEIGHTS.sameDomain() : 0;
    }

    /** @param has whether the person has the skill of this number */
    Match match(Ranking.Ranked ranked, UUID person, IntPredicate has) {
        List<String> matched = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<SkillNeed> needs = offer.skills();
        for (int need = 0; need < skills.length; need++) {
            (has.test(skills[need]) ? matched : missing).add(needs.get(need).code());
        }
        return new Match(
                offer.id(), person, ranked.score, ranked.components, matched, missing, ranked.reason, ranked.metres);
    }
}
