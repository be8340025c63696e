package fr.monjob.match.index;

import fr.monjob.match.api.Components;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.Weights;
import java.time.LocalDate;

/**
 * One question for people, by one thread. Blocks are looked at by the share of their way that an offer takes; in a
 * block the lists of the offer's skills are added up and compared with what somebody needs to get among the best.
 */
final class PeopleSearch {

    private final OfferCard offer;
    private final Radius radius;
    private final LocalDate start;
    private final Weights weights;
    private final Answer answer;
    private final SpacePoint workplace;
    private final int job;
    private final int domain;
    private final Needs needs;

    /** By person of the block at hand: the weight of the offer's skills that they have. */
    private final int[] held = new int[BlockWriter.MOST];

    private final int[] from;
    private final int[] to;

    /** The cell at hand and the distance to it, kept because neighbours follow each other. */
    private Cell cell;

    private double atLeast;
    private double metres;

    /** The best way in which the person at hand fits. */
    private double bestScore;

    private double bestJob;
    private double bestCloseness;

    PeopleSearch(OfferCard offer, Radius radius, LocalDate today, Weights weights, SkillNumbers skills, Answer answer) {
        this.offer = offer;
        this.radius = radius;
        this.start = offer.startDate() == null ? today : offer.startDate();
        this.weights = weights;
        this.answer = answer;
        this.workplace = SpacePoint.of(offer.workplace());
        this.job = JobNumber.of(offer.romeCode());
        this.domain = JobNumber.domainOf(job);
        this.needs = Needs.of(offer, weights, skills);
        this.from = new int[needs.size()];
        this.to = new int[needs.size()];
    }

    void in(BlockList<PersonBlock> blocks) {
        for (long near : blocks.nearest(workplace, radius.metres(), Double.POSITIVE_INFINITY, 0)) {
            double closest = Math.max(0, 1 - BlockList.shareOf(near));
            if (weights.score(new Components(1, weights.sameJob(), closest)) < answer.floor()) {
                return;
            }
            in(blocks.blockOf(near), closest);
        }
    }

    /** @param closest nobody's distance component is greater */
    private void in(PersonBlock block, double closest) {
        int slot = block.domains.slotOf(domain);
        int sameJob = slot == TermRanges.ABSENT ? Needs.UNREACHABLE : needed(weights.sameJob(), closest);
        int sameDomain = slot == TermRanges.ABSENT ? Needs.UNREACHABLE : needed(weights.sameDomain(), closest);
        int alone = Math.max(needs.halfWay(), needed(0, closest));
        if (!addUp(block, Math.min(sameJob, Math.min(sameDomain, alone)))) {
            return;
        }
        if (slot != TermRanges.ABSENT) {
            inDomain(block, block.domains.from(slot), block.domains.to(slot), sameJob, sameDomain);
        }
        bySkills(block, alone);
    }

    /** The weight of skills that it takes, with this job component at least, to get into the answer. */
    private int needed(double jobShare, double closest) {
        return needs.weightFor(
                (answer.floor() - weights.job() * jobShare - weights.distance() * closest) / weights.skills());
    }

    /** Adds up who has what. @return false when nobody can have as much as that, and nothing was added */
    private boolean addUp(PersonBlock block, int atLeast) {
        boolean somebody = false;
        for (int need = 0; need < needs.size(); need++) {
            if (!somebody && needs.rest(need) < atLeast) {
                return false;
            }
            int slot = block.skills.slotOf(needs.skill(need));
            from[need] = slot == TermRanges.ABSENT ? 0 : block.skills.from(slot);
            to[need] = slot == TermRanges.ABSENT ? 0 : block.skills.to(slot);
            int weight = needs.weight(need);
            for (int at = from[need]; at < to[need]; at++) {
                held[block.holders[at]] += weight;
                somebody = true;
            }
        }
        return somebody || atLeast <= 0;
    }

    private void inDomain(PersonBlock block, int begin, int end, int sameJob, int sameDomain) {
        int same = job == JobNumber.NONE ? -1 : JobNumber.withinDomain(job);
        int next;
        for (int wish = begin; wish < end; wish = next) {
            int person = block.wishers[wish];
            boolean enough = false;
            for (next = wish; next < end && block.wishers[next] == person; next++) {
                enough |= held[person] >= (block.jobs[next] == same ? sameJob : sameDomain);
            }
            if (enough) {
                consider(block, person, wish, next);
                // Done with, also for the skills alone.
                held[person] = 0;
            }
        }
    }

    /** Who has half of the skills or more, and clears what was added up. */
    private void bySkills(PersonBlock block, int alone) {
        for (int need = 0; need < needs.size(); need++) {
            for (int at = from[need]; at < to[need]; at++) {
                int person = block.holders[at];
                if (held[person] >= alone) {
                    consider(block, person, 0, 0);
                }
                held[person] = 0;
            }
        }
    }

    /** @param begin the person's first wish in the offer's domain, by domain, and behind the last: {@code end} */
    private void consider(PersonBlock block, int person, int begin, int end) {
        if (block.cells[person] != cell) {
            cell = block.cells[person];
            atLeast = cell.point().atLeastMetresTo(workplace);
            metres = Double.NaN;
        }
        double share = needs.share(held[person]);
        fit(block, person, begin, end, share, atLeast);
        if (bestScore < answer.floor() || bestScore < 0 || !block.readiness[person].mayTake(offer, start)) {
            return;
        }
        if (Double.isNaN(metres)) {
            metres = offer.workplace().metresTo(cell.centre());
        }
        fit(block, person, begin, end, share, metres);
        if (bestScore >= 0 && bestScore >= answer.floor()) {
            Components components = new Components(share, bestJob, bestCloseness);
            answer.take(new Found(block.id(person), components, bestScore, metres, block, person));
        }
    }

    /** Finds the best way in which somebody at this distance fits; a negative score when none does. */
    private void fit(PersonBlock block, int person, int begin, int end, double share, double distance) {
        bestScore = -1;
        bestJob = 0;
        double nearest = Math.max(0, distance - cell.toleranceMetres());
        if (nearest > radius.metres()) {
            return;
        }
        int same = job == JobNumber.NONE ? -1 : JobNumber.withinDomain(job);
        for (int wish = begin; wish < end; wish++) {
            WishTerms terms = block.terms[block.termsByDomain[wish]];
            if (nearest <= terms.radiusMetres() && terms.accepts(offer)) {
                better(
                        share,
                        block.jobs[wish] == same ? weights.sameJob() : weights.sameDomain(),
                        distance,
                        terms.radiusMetres());
            }
        }
        if (held[person] >= needs.halfWay()) {
            double widest = 0;
            for (int wish = block.wishStarts[person]; wish < block.wishStarts[person + 1]; wish++) {
                WishTerms terms = block.terms[block.termsByPerson[wish]];
                if (terms.radiusMetres() > widest && terms.accepts(offer)) {
                    widest = terms.radiusMetres();
                }
            }
            if (widest > 0 && nearest <= widest) {
                better(share, 0, distance, widest);
            }
        }
    }

    private void better(double share, double jobShare, double distance, double radius) {
        double closeness = Math.max(0, 1 - distance / radius);
        double score = weights.skills() * share + weights.job() * jobShare + weights.distance() * closeness;
        if (score > bestScore || score == bestScore && jobShare > bestJob) {
            bestScore = score;
            bestJob = jobShare;
            bestCloseness = closeness;
        }
    }
}
