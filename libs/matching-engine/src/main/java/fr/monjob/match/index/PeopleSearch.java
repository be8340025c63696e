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

    /** The offer's job within its domain. */
    private final int same;

    private final int domain;
    private final Needs needs;

    /** By person of the block at hand: the weight of the offer's skills that they have. */
    private final int[] held = Scratch.take();

    private final int[] from;
    private final int[] to;

    /** The cell at hand and the distance to it, kept because neighbours follow each other. */
    private Cell cell;

    private double atLeast;
    private double metres;

    /** What it takes in the block at hand, and in one of its chunks, with the floor that both were set for. */
    private final Bars bars;

    private final Bars chunkBars;
    private int chunk;
    private double closest;
    private double floor;

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
        int job = JobNumber.of(offer.romeCode());
        this.domain = JobNumber.domainOf(job);
        this.same = JobNumber.withinDomain(job);
        this.needs = Needs.of(offer, weights, skills);
        this.bars = new Bars(needs, weights);
        this.chunkBars = new Bars(needs, weights);
        this.from = new int[needs.size()];
        this.to = new int[needs.size()];
    }

    void in(BlockList<PersonBlock> blocks) {
        for (long near : blocks.nearest(workplace, radius.metres(), Double.POSITIVE_INFINITY, 0)) {
            closest = Math.max(0, 1 - BlockList.shareOf(near));
            if (weights.score(new Components(1, weights.sameJob(), closest)) < answer.floor()) {
                break;
            }
            in(blocks.blockOf(near));
        }
        Scratch.giveBack(held);
    }

    private void in(PersonBlock block) {
        int slot = block.domains.slotOf(domain);
        raise();
        int least =
                slot == TermRanges.ABSENT ? bars.alone : Math.min(bars.alone, Math.min(bars.sameJob, bars.sameDomain));
        if (!addUp(block, least)) {
            return;
        }
        if (slot != TermRanges.ABSENT) {
            inDomain(block, block.domains.from(slot), block.domains.to(slot));
        }
        bySkills(block);
    }

    /** Sets the bars by the answer as it is now. */
    private void raise() {
        floor = answer.floor();
        bars.set(floor, closest);
        chunk = -1;
    }

    /** Adds up who has what. @return false when nobody has as much as that: then nothing stays added */
    private boolean addUp(PersonBlock block, int atLeast) {
        if (look(block) < atLeast) {
            return false;
        }
        int most = 0;
        for (int need = 0; need < needs.size(); need++) {
            if (most + needs.rest(need) < atLeast) {
                clear(block, need);
                return false;
            }
            int weight = needs.weight(need);
            for (int at = from[need]; at < to[need]; at++) {
                int person = block.holders[at];
                held[person] += weight;
                most = Math.max(most, held[person]);
            }
        }
        if (most < atLeast) {
            clear(block, needs.size());
            return false;
        }
        return true;
    }

    /** Finds the lists, all before the first is read, so that memory fetches them together. @return their weights' sum */
    private int look(PersonBlock block) {
        int there = 0;
        for (int need = 0; need < needs.size(); need++) {
            int slot = block.skills.slotOf(needs.skill(need));
            if (slot == TermRanges.ABSENT) {
                from[need] = 0;
                to[need] = 0;
            } else {
                from[need] = block.skills.from(slot);
                to[need] = block.skills.to(slot);
                there += needs.weight(need);
            }
        }
        return there;
    }

    private void clear(PersonBlock block, int added) {
        for (int need = 0; need < added; need++) {
            for (int at = from[need]; at < to[need]; at++) {
                held[block.holders[at]] = 0;
            }
        }
    }

    private void inDomain(PersonBlock block, int begin, int end) {
        int next;
        for (int wish = begin; wish < end; wish = next) {
            int person = block.wishers[wish];
            next = wish + 1;
            while (next < end && block.wishers[next] == person) {
                next++;
            }
            if (clears(bars, block, wish, next) && clears(chunkBars(block, person), block, wish, next)) {
                consider(block, person, wish, next);
                // Done with, also for the skills alone.
                held[person] = 0;
            }
        }
    }

    /** Whether one of these wishes of a person is enough with the skills they have. */
    private boolean clears(Bars bars, PersonBlock block, int begin, int end) {
        int has = held[block.wishers[begin]];
        for (int wish = begin; wish < end; wish++) {
            if (has >= (block.jobs[wish] == same ? bars.sameJob : bars.sameDomain)) {
                return true;
            }
        }
        return false;
    }

    private Bars chunkBars(PersonBlock block, int person) {
        if (chunk != person / PersonBlock.CHUNK) {
            chunk = person / PersonBlock.CHUNK;
            chunkBars.set(floor, block.chunks.closest(workplace, chunk));
        }
        return chunkBars;
    }

    /** Who has half of the skills or more, and clears what was added up. */
    private void bySkills(PersonBlock block) {
        for (int need = 0; need < needs.size(); need++) {
            for (int at = from[need]; at < to[need]; at++) {
                int person = block.holders[at];
                if (held[person] >= bars.alone) {
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
            atLeast = cell.atLeastMetresTo(workplace);
            metres = Double.NaN;
        }
        double share = needs.share(held[person]);
        fit(block, person, begin, end, share, atLeast);
        if (bestScore < floor || bestScore < 0 || !block.readiness[person].mayTake(offer, start)) {
            return;
        }
        if (Double.isNaN(metres)) {
            metres = offer.workplace().metresTo(cell.centre());
        }
        fit(block, person, begin, end, share, metres);
        if (bestScore >= floor && bestScore >= 0) {
            Components components = new Components(share, bestJob, bestCloseness);
            answer.take(new Found(block.id(person), components, bestScore, metres, block, person));
            if (answer.floor() > floor) {
                raise();
            }
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
