package fr.monjob.matching.radar;

import fr.monjob.match.radar.Radar;
import fr.monjob.match.radar.RadarGroup;
import fr.monjob.match.radar.Shuttle;
import fr.monjob.match.rank.MatchDay;
import fr.monjob.matching.catalogue.Labels;
import fr.monjob.matching.engine.PublishedCards;
import fr.monjob.matching.engine.PublishedOffers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks at all published people and offers at once. */
@ApplicationScoped
class RadarService {

    private final PublishedCards people;
    private final PublishedOffers offers;
    private final Supplier<MatchDay> today;
    private final Labels labels;

    RadarService(PublishedCards people, PublishedOffers offers, Supplier<MatchDay> today, Labels labels) {
        this.people = people;
        this.offers = offers;
        this.today = today;
        this.labels = labels;
    }

    /** @param shuttle a line that does not run, or none */
    @Transactional
    RadarView get(Optional<Shuttle> shuttle) {
        LocalDate day = today.get().date();
        Radar radar = shuttle.map(line -> Radar.with(line, day)).orElseGet(() -> Radar.on(day));
        List<RadarGroup> groups = radar.groups(people.listPeople(), offers.list());
        return RadarView.of(groups, labels);
    }
}
