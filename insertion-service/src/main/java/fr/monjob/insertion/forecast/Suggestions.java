package fr.monjob.insertion.forecast;

import fr.monjob.insertion.count.ShownCount;
import fr.monjob.insertion.nearby.Opening;
import fr.monjob.insertion.nearby.Openings;
import fr.monjob.insertion.nearby.StructuresNearby;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Who could work the hours that a programme lacks. */
@ApplicationScoped
class Suggestions {

    private static final int MOST = 20;

    private final Openings openings;
    private final StructuresNearby structures;

    Suggestions(Openings openings, StructuresNearby structures) {
        this.openings = openings;
        this.structures = structures;
    }

    /** For the twenty lots that lack most and say where and what their work is. */
    @Transactional(TxType.MANDATORY)
    List<Suggestion> list(UUID programmeId, LocalDate today) {
        return openings.listOf(programmeId, today).stream()
                .sorted(Comparator.comparing(Opening::hoursMissing).reversed())
                .limit(MOST)
                .map(this::suggestion)
                .toList();
    }

    private Suggestion suggestion(Opening opening) {
        return new Suggestion(
                opening.lot().id,
                opening.lot().name,
                opening.hoursMissing(),
                ShownCount.of(opening.people().size()),
                structures.list(opening.lot()));
    }
}
