package fr.monjob.match.index;

import fr.monjob.match.api.Components;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.Weights;
import fr.monjob.match.geo.GreatCircle;
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
    private final double cosLat;

    /** The offer's job within its domain. */
    private final int same;

    private final int domain;

    /** See {@link WishBrief#contract}. */
    private final int contract;

    private final Needs needs;
    private final SkillSums sums;
    private boolean rareFirst;

    /** The cell at hand and the distance to it, kept because neighbours follow each other. */
    private Cell cell;

    private double atLeast;
    private double metres;

    /** What it takes in the block at hand, with the floor that it was set for. */
    private final Bars bars;

    private double closest;
    private double floor;

    /** The chunk at hand, and at least how far away its places are by their centres and by their nearest points. */
    private int chunk;

    private double chunkMetres;
    private double chunkNearest;

    /** What the person at hand has of the skills, and the best way in which they fit. */
    private int has;

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
        this.cosLat = GreatCircle.cosLat(offer.workplace());
        int job = JobNumber.of(offer.romeCode());
        this.domain = JobNumber.domainOf(job);
        this.same = JobNumber.withinDomain(job);
        this.contract = WishBrief.contract(offer.contractType());
        this.needs = Needs.of(offer, weights, skills);
        this.bars = new Bars(needs, weights);
        this.sums = new SkillSums(needs);
    }

    void in(BlockList<PersonBlock> blocks) {
        for (long near : blocks.nearest(workplace, radius.metres(), Double.POSITIVE_INFINITY, 0)) {
            closest = Math.max(0, 1 - BlockList.shareOf(near));
            if (weights.score(new Components(1, weights.sameJob(), closest)) < answer.floor()) {
                break;
            }
            in(blocks.blockOf(near));
            if (!rareFirst && answer.floor() > 0) {
                // From now on there is something to leave out, and blocks enough were seen to know what is rare.
                sums.putRareFirst();
                rareFirst = true;
            }
        }
        sums.close();
    }

    private void in(PersonBlock block) {
        int slot = block.domains.slotOf(domain);
        chunk = -1;
        raise();
        int least =
                slot == TermRanges.ABSENT ? bars.alone : Math.min(bars.alone, Math.min(bars.sameJob, bars.sameDomain));
        if (!sums.addUp(block, least)) {
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
    }

    private void inDomain(PersonBlock block, int begin, int end) {
        int[] wishes = block.wishes;
        int next;
        for (int wish = begin; wish < end; wish = next) {
            int person = PersonBlock.wisher(wishes[wish]);
            int atMost = sums.atMost(person);
            boolean enough = false;
            next = wish;
            do {
                enough |= enough(block, wishes[next], person, atMost);
                next++;
            } while (next < end && PersonBlock.wisher(wishes[next]) == person);
            if (enough) {
                // Done with, also for the skills alone: consider looks at both.
                consider(block, person, wish, next);
                sums.done(person);
            }
        }
    }

    /** Whether a wish and so many skills may get somebody into the answer: asked before their cell is looked at. */
    private boolean enough(PersonBlock block, int wish, int person, int atMost) {
        boolean isSame = PersonBlock.job(wish) == same;
        if (atMost < (isSame ? bars.sameJob : bars.sameDomain)) {
            return false;
        }
        int brief = PersonBlock.brief(wish);
        if (!WishBrief.mayAccept(brief, contract)) {
            return false;
        }
        if (chunk != person / PersonBlock.CHUNK) {
            chunk = person / PersonBlock.CHUNK;
            chunkMetres = block.chunks.atLeastMetresTo(workplace, chunk);
            chunkNearest = chunkMetres - block.chunks.tolerance(chunk);
        }
        double job = isSame ? weights.sameJob() : weights.sameDomain();
        double way = WishBrief.radiusMetres(brief);
        double nearness = Math.max(0, 1 - chunkMetres / way);
        return chunkNearest <= Math.min(radius.metres(), way)
                && weights.skills() * needs.share(atMost) + weights.job() * job + weights.distance() * nearness
                        >= floor;
    }

    /** Who has half of the skills or more. */
    private void bySkills(PersonBlock block) {
        sums.forEach(person -> {
            if (sums.atMost(person) >= bars.alone) {
                consider(block, person, 0, 0);
            }
        });
    }

    /** @param begin the person's first wish in the offer's domain, by domain, and behind the last: {@code end} */
    private void consider(PersonBlock block, int person, int begin, int end) {
        if (block.cell(person) != cell) {
            cell = block.cell(person);
            atLeast = cell.atLeastMetresTo(workplace);
            metres = Double.NaN;
        }
        has = sums.of(person);
        double share = needs.share(has);
        fit(block, person, begin, end, share, atLeast);
        if (bestScore < floor || bestScore < 0 || !block.readiness(person).mayTake(offer, start)) {
            return;
        }
        if (Double.isNaN(metres)) {
            metres = GreatCircle.metres(offer.workplace(), cosLat, cell.centre(), cell.cosLat());
        }
        fit(block, person, begin, end, share, metres);
        if (bestScore >= floor && bestScore >= 0) {
            Components components = new Components(share, bestJob, bestCloseness);
            answer.take(new Found(components, bestScore, metres, block, person));
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
            double job = PersonBlock.job(block.wishes[wish]) == same ? weights.sameJob() : weights.sameDomain();
            double farthest = WishBrief.radiusMetres(PersonBlock.brief(block.wishes[wish]));
            if (nearest <= farthest && isWorthALook(share, job, distance, farthest)) {
                WishTerms terms = block.terms[block.termsByDomain[wish]];
                if (nearest <= terms.radiusMetres() && terms.accepts(offer)) {
                    better(share, job, distance, terms.radiusMetres());
                }
            }
        }
        if (has >= needs.halfWay()
                && isWorthALook(share, 0, distance, block.chunks.radius(person / PersonBlock.CHUNK))) {
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

    /** Whether that much would be better than what was found, before terms are fetched: those lie far from the rest. */
    private boolean isWorthALook(double share, double jobShare, double distance, double farthest) {
        return score(share, jobShare, Math.max(0, 1 - distance / farthest)) >= Math.max(floor, bestScore);
    }

    private double score(double share, double jobShare, double closeness) {
        return weights.skills() * share + weights.job() * jobShare + weights.distance() * closeness;
    }

    private void better(double share, double jobShare, double distance, double radius) {
        double closeness = Math.max(0, 1 - distance / radius);
        double score = score(share, jobShare, closeness);
        if (score > bestScore || score == bestScore && jobShare > bestJob) {
            bestScore = score;
            bestJob = jobShare;
            bestCloseness = closeness;
        }
    }
}
