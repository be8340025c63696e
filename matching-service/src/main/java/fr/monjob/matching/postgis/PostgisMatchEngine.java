package fr.monjob.matching.postgis;

import fr.monjob.match.api.Components;
import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.Match;
import fr.monjob.match.api.MatchEngine;
import fr.monjob.match.api.MatchReason;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.api.Weights;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.match.rank.SkillFit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The engine whose index is the database: exact, and as fresh as the last event applied. One statement a question. Who
 * asks for any engine gets the one that {@code engine} chooses; this one is asked for by its name.
 */
@ApplicationScoped
@Typed(PostgisMatchEngine.class)
@Transactional(TxType.MANDATORY)
public class PostgisMatchEngine implements MatchEngine {

    private static final Weights WEIGHTS = Weights.PUBLISHED;

    private final EntityManager database;
    private final Supplier<MatchDay> today;

    PostgisMatchEngine(EntityManager database, Supplier<MatchDay> today) {
        this.database = database;
        this.today = today;
    }

    @Override
    public List<Match> topPeople(OfferCard offer, Radius radius, int k) {
        MatchDay day = today.get();
        return people(PeopleSql.BEST, offer, radius, day)
                .bind("offerId", offer.id())
                .bindLength(checked(k), LotPads.of(day.key()))
                .rows()
                .stream()
                .map(row -> toPerson(row, offer))
                .toList();
    }

    @Override
    public List<Match> topOffers(PersonCard person, int k) {
        MatchDay day = today.get();
        return offers(OffersSql.BEST, person, day)
                .bind("personId", person.id())
                .bindLength(checked(k), LotPads.of(day.key()))
                .rows()
                .stream()
                .map(row -> toOffer(row, person))
                .toList();
    }

    @Override
    public long countPeople(OfferCard offer, Radius radius) {
        return people(PeopleSql.COUNT, offer, radius, today.get()).number();
    }

    @Override
    public long countOffers(PersonCard person) {
        return offers(OffersSql.COUNT, person, today.get()).number();
    }

    private SearchStatement people(String sql, OfferCard offer, Radius radius, MatchDay day) {
        return new SearchStatement(database, sql)
                .bindWeights(WEIGHTS)
                .bindPlace(offer.workplace())
                .bindNeeds(offer.skills(), WEIGHTS)
                .bind("radius", radius.metres())
                .bindJob(offer.romeCode())
                .bind("contractType", offer.contractType(), String.class)
                .bind("weeklyHours", offer.weeklyHours(), Double.class)
                .bind("licence", offer.drivingLicence(), String.class)
                .bind("start", offer.startDate() == null ? day.date() : offer.startDate());
    }

    private SearchStatement offers(String sql, PersonCard person, MatchDay day) {
        double widest = person.wishes().stream()
                .mapToDouble(JobWish::radiusMetres)
                .max()
                .orElse(0);
        return new SearchStatement(database, sql)
                .bindWeights(WEIGHTS)
                .bindSkillWeights(WEIGHTS)
                .bindPlace(person.place())
                .bindWishes(person.wishes())
                .bind("reach", widest + person.toleranceMetres())
                .bind("tolerance", person.toleranceMetres())
                .bind("skills", person.skills().toArray(String[]::new))
                .bind("licences", person.licences().toArray(String[]::new))
                .bind("freeFrom", person.availableFrom(), LocalDate.class)
                .bind("today", day.date());
    }

    private static Match toPerson(Object[] row, OfferCard offer) {
        SkillFit fit = SkillFit.of(Set.of((String[]) row[5]), offer, WEIGHTS);
        return toMatch(row, offer.id(), (UUID) row[0], fit.matched(), fit.missing());
    }

    private static Match toOffer(Object[] row, PersonCard person) {
        return toMatch(row, (UUID) row[0], person.id(), List.of((String[]) row[5]), List.of((String[]) row[6]));
    }

    private static Match toMatch(Object[] row, UUID offer, UUID person, List<String> matched, List<String> missing) {
        Components components = new Components((double) row[1], (double) row[2], (double) row[3]);
        MatchReason reason = components.job() > 0 ? MatchReason.JOB : MatchReason.SKILLS;
        return new Match(
                offer, person, WEIGHTS.score(components), components, matched, missing, reason, (double) row[4]);
    }

    private static int checked(int k) {
        return MatchEngine.checkedLength(k);
    }
}
