package fr.monjob.match.rank;

import fr.monjob.match.api.Components;
import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchReason;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.RomeCodes;
import fr.monjob.match.api.Weights;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Whether a person is considered for an offer, and with which score: the rule that every engine reproduces. It reads
 * one pair at a time; engines are there to avoid reading them all.
 */
public record MatchRule(Weights weights) {

    /** The match of this pair; empty when somebody's limit keeps them apart. */
    public Optional<Match> match(PersonCard person, OfferCard offer, Radius radius, LocalDate today) {
        double distance = offer.workplace().metresTo(person.place());
        // A coarse cell excludes nobody who may be inside the limit, so limits look at its nearest point.
        double nearest = Math.max(0, distance - person.toleranceMetres());
        if (nearest > radius.metres() || !person.mayTake(offer, today)) {
            return Optional.empty();
        }
        SkillFit fit = SkillFit.of(person.skills(), offer, weights);
        List<JobWish> accepting =
                person.wishes().stream().filter(wish -> wish.accepts(offer)).toList();
        Stream<Components> byJob = accepting.stream()
                .filter(wish -> jobShare(wish, offer) > 0 && nearest <= wish.radiusMetres())
                .map(wish ->
                        new Components(fit.share(), jobShare(wish, offer), closeness(distance, wish.radiusMetres())));
        Stream<Components> bySkills = skillsAloneRadius(accepting, offer, fit)
                .filter(widest -> nearest <= widest)
                .mapToObj(widest -> new Components(fit.share(), 0, closeness(distance, widest)));
        return Stream.concat(byJob, bySkills)
                .max(Comparator.comparingDouble(weights::score).thenComparingDouble(Components::job))
                .map(best -> new Match(
                        offer.id(),
                        person.id(),
                        weights.score(best),
                        best,
                        fit.matched(),
                        fit.missing(),
                        best.job() > 0 ? MatchReason.JOB : MatchReason.SKILLS,
                        distance));
    }

    private double jobShare(JobWish wish, OfferCard offer) {
        if (offer.romeCode() == null) {
            return 0;
        }
        if (wish.romeCode().equals(offer.romeCode())) {
            return weights.sameJob();
        }
        return RomeCodes.domainOf(wish.romeCode()).equals(RomeCodes.domainOf(offer.romeCode()))
                ? weights.sameDomain()
                : 0;
    }

    /** How far the person goes for a job they did not name but can do: as far as for any job with such a contract. */
    private DoubleStream skillsAloneRadius(List<JobWish> accepting, OfferCard offer, SkillFit fit) {
        if (offer.skills().isEmpty() || fit.share() < weights.skillsAloneFrom()) {
            return DoubleStream.empty();
        }
        OptionalDouble widest =
                accepting.stream().mapToDouble(JobWish::radiusMetres).max();
        return widest.stream();
    }

    private static double closeness(double distance, double radius) {
        return Math.max(0, 1 - distance / radius);
    }
}
