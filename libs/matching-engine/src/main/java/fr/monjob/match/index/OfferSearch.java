package fr.monjob.match.index;

import fr.monjob.match.api.Components;
import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Weights;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One question for offers, by one thread: the mirror of {@link PeopleSearch}. */
final class OfferSearch {

    private final PersonCard person;
    private final LocalDate today;
    private final Weights weights;
    private final Answer answer;
    private final SpacePoint place;
    private final double widest;
    private final int[] domains;
    private final int[] skills;

    /** By offer of the block at hand: the weight of its skills that the person has. */
    private final int[] held = Scratch.take();

    /** Whether the offer of the block at hand was considered. */
    private final boolean[] done = new boolean[BlockWriter.MOST];

    /** The best wish for the offer at hand. */
    private double bestScore;

    private double bestJob;
    private double bestCloseness;

    OfferSearch(PersonCard person, LocalDate today, Weights weights, SkillNumbers numbers, Answer answer) {
        this.person = person;
        this.today = today;
        this.weights = weights;
        this.answer = answer;
        this.place = SpacePoint.of(person.place());
        this.widest = person.wishes().stream()
                .mapToDouble(JobWish::radiusMetres)
                .max()
                .orElse(0);
        this.domains = person.wishes().stream()
                .mapToInt(wish -> JobNumber.domainOf(JobNumber.of(wish.romeCode())))
                .distinct()
                .toArray();
        this.skills = numbers.find(person.skills());
    }

    void in(BlockList<OfferBlock> blocks) {
        for (long near : blocks.nearest(place, widest, widest, person.toleranceMetres())) {
            double closest = Math.max(0, 1 - BlockList.shareOf(near));
            if (weights.score(new Components(1, weights.sameJob(), closest)) < answer.floor()) {
                break;
            }
            in(blocks.blockOf(near), closest);
        }
        Scratch.giveBack(held);
    }

    private void in(OfferBlock block, double closest) {
        for (int skill : skills) {
            int slot = block.skills.slotOf(skill);
            if (slot != TermRanges.ABSENT) {
                for (int at = block.skills.from(slot); at < block.skills.to(slot); at++) {
                    held[block.askers[at]] += block.weights[at];
                }
            }
        }
        double rest = answer.floor() - weights.distance() * closest;
        for (int domain : domains) {
            int slot = block.domains.slotOf(domain);
            if (slot != TermRanges.ABSENT) {
                for (int at = block.domains.from(slot); at < block.domains.to(slot); at++) {
                    int offer = block.offersByDomain[at];
                    if (weights.skills() * share(block, offer) + weights.job() * weights.sameJob() >= rest) {
                        consider(block, offer);
                        done[offer] = true;
                    }
                }
            }
        }
        bySkills(block, rest);
        clear(block);
    }

    private void bySkills(OfferBlock block, double rest) {
        for (int skill : skills) {
            int slot = block.skills.slotOf(skill);
            if (slot == TermRanges.ABSENT) {
                continue;
            }
            for (int at = block.skills.from(slot); at < block.skills.to(slot); at++) {
                int offer = block.askers[at];
                if (!done[offer]
                        && share(block, offer) >= weights.skillsAloneFrom()
                        && weights.skills() * share(block, offer) >= rest) {
                    consider(block, offer);
                    done[offer] = true;
                }
            }
        }
    }

    private void clear(OfferBlock block) {
        Arrays.fill(held, 0, block.size(), 0);
        Arrays.fill(done, 0, block.size(), false);
    }

    private double share(OfferBlock block, int offer) {
        return block.totals[offer] == 0 ? 1 : (double) held[offer] / block.totals[offer];
    }

    private void consider(OfferBlock block, int offer) {
        OfferRow row = block.row(offer);
        double share = share(block, offer);
        fit(row.card(), share, place.atLeastMetresTo(row.point()));
        if (bestScore < 0 || bestScore < answer.floor() || !person.mayTake(row.card(), today)) {
            return;
        }
        double metres = row.card().workplace().metresTo(person.place());
        fit(row.card(), share, metres);
        if (bestScore >= 0 && bestScore >= answer.floor()) {
            Components components = new Components(share, bestJob, bestCloseness);
            answer.take(new Found(components, bestScore, metres, block, offer));
        }
    }

    /** Finds the best wish for an offer at this distance; a negative score when there is none. */
    private void fit(OfferCard offer, double share, double distance) {
        bestScore = -1;
        bestJob = 0;
        double nearest = Math.max(0, distance - person.toleranceMetres());
        boolean alone = !offer.skills().isEmpty() && share >= weights.skillsAloneFrom();
        int job = JobNumber.of(offer.romeCode());
        List<JobWish> wishes = person.wishes();
        for (int at = 0; at < wishes.size(); at++) {
            JobWish wish = wishes.get(at);
            double jobShare = jobShare(wish, job);
            if (nearest <= wish.radiusMetres() && (jobShare > 0 || alone) && wish.accepts(offer)) {
                better(share, jobShare, distance, wish.radiusMetres());
            }
        }
    }

    private double jobShare(JobWish wish, int job) {
        int wanted = JobNumber.of(wish.romeCode());
        if (wanted == job) {
            return weights.sameJob();
        }
        return JobNumber.domainOf(wanted) == JobNumber.domainOf(job) ? weights.sameDomain() : 0;
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
