package fr.monjob.match.lever;

import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.RomeCodes;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.api.Weights;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What keeps one person from an offer, as changes each of which would suffice. The limits are those of
 * {@link fr.monjob.match.rank.MatchRule}, read backwards.
 */
final class Openings {

    private static final Weights WEIGHTS = Weights.PUBLISHED;

    private final PersonCard person;
    private final LocalDate today;
    private final Map<String, JobWish> neighbouring;
    private final boolean roomForSkills;

    Openings(PersonCard person, Function<String, ? extends Collection<String>> neighbours, LocalDate today) {
        this.person = person;
        this.today = today;
        this.neighbouring = person.wishes().size() < Levers.MOST_WISHES ? neighbouring(person, neighbours) : Map.of();
        this.roomForSkills = person.skills().size() < Levers.MOST_SKILLS;
    }

    /** A job that neighbours several wanted ones takes the terms of the first of them. */
    private static Map<String, JobWish> neighbouring(
            PersonCard person, Function<String, ? extends Collection<String>> neighbours) {
        Map<String, JobWish> found = new LinkedHashMap<>();
        for (JobWish wish : person.wishes()) {
            for (String job : neighbours.apply(wish.romeCode())) {
                found.putIfAbsent(
                        job, new JobWish(job, wish.radiusKm(), wish.contractTypes(), wish.minHours(), wish.maxHours()));
            }
        }
        person.wishes().forEach(wish -> found.remove(wish.romeCode()));
        return found;
    }

    /** Names each change that would make this offer a match; none when it is one, or when no single change is enough. */
    void of(OfferCard offer, Consumer<Change> opened) {
        int widest = 0;
        int widestForJob = 0;
        List<JobWish> wishes = person.wishes();
        for (int at = 0; at < wishes.size(); at++) {
            JobWish wish = wishes.get(at);
            if (wish.accepts(offer)) {
                widest = Math.max(widest, wish.radiusKm());
                if (isOfDomain(wish.romeCode(), offer)) {
                    widestForJob = Math.max(widestForJob, wish.radiusKm());
                }
            }
        }
        // A new job has the terms of an old one: who accepts nothing of this kind does not by a change either.
        if (widest == 0 || !person.isFreeFor(offer, today)) {
            return;
        }
        double nearest = Math.max(0, offer.workplace().metresTo(person.place()) - person.toleranceMetres());
        Skilled skilled = Skilled.of(person, offer);
        int reach = skilled.enoughAlone(0) ? widest : widestForJob;
        if (nearest <= metres(reach)) {
            if (!person.mayDriveFor(offer)) {
                opened.accept(new Change(Change.Kind.LICENCE, offer.drivingLicence()));
            }
        } else if (person.mayDriveFor(offer)) {
            farther(nearest, reach, opened);
            if (nearest <= metres(widest)) {
                moreSkilled(offer, skilled, opened);
            }
            elsewhere(offer, nearest, opened);
        }
    }

    private static void farther(double nearest, int reachKm, Consumer<Change> opened) {
        for (int more : Levers.MORE_KM) {
            if (reachKm > 0 && nearest <= metres(Math.max(reachKm, Math.min(reachKm + more, Levers.WIDEST_KM)))) {
                opened.accept(new Change(Change.Kind.RADIUS, Integer.toString(more)));
            }
        }
    }

    /** Only for who is not considered for the job itself: skills alone let them in from a certain share on. */
    private void moreSkilled(OfferCard offer, Skilled skilled, Consumer<Change> opened) {
        for (SkillNeed need : offer.skills()) {
            if (roomForSkills && !person.skills().contains(need.code()) && skilled.enoughAlone(WEIGHTS.of(need))) {
                opened.accept(new Change(Change.Kind.SKILL, need.code()));
            }
        }
    }

    private void elsewhere(OfferCard offer, double nearest, Consumer<Change> opened) {
        neighbouring.forEach((job, wish) -> {
            if (isOfDomain(job, offer) && wish.accepts(offer) && nearest <= wish.radiusMetres()) {
                opened.accept(new Change(Change.Kind.JOB, job));
            }
        });
    }

    private static boolean isOfDomain(String job, OfferCard offer) {
        return offer.romeCode() != null && RomeCodes.domainOf(job).equals(RomeCodes.domainOf(offer.romeCode()));
    }

    private static double metres(int kilometres) {
        return kilometres == 0 ? Double.NEGATIVE_INFINITY : kilometres * 1000.0;
    }

    /** How much of an offer's skills the person has, in weights. */
    private record Skilled(int held, int total) {

        static Skilled of(PersonCard person, OfferCard offer) {
            int held = 0;
            int total = 0;
            for (SkillNeed need : offer.skills()) {
                total += WEIGHTS.of(need);
                held += person.skills().contains(need.code()) ? WEIGHTS.of(need) : 0;
            }
            return new Skilled(held, total);
        }

        /** Whether skills alone suffice when this weight is added. */
        boolean enoughAlone(int more) {
            return total > 0 && (double) (held + more) / total >= WEIGHTS.skillsAloneFrom();
        }
    }
}
