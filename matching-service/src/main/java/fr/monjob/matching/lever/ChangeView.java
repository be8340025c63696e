package fr.monjob.matching.lever;

import fr.monjob.match.lever.Change;
import fr.monjob.matching.catalogue.Labels;
import java.util.List;

/**
 * One change of a profile, as shown.
 *
 * @param value the skill's code; how many kilometres more for every wanted job: 5, 10 or 15; the licence's category; the
 *              ROME code
 * @param label French, for people
 */
record ChangeView(Change.Kind kind, String value, String label) {

    static ChangeView of(Change change, Labels labels) {
        String label = switch (change.kind()) {
            case SKILL -> labels.skills(List.of(change.value())).get(0).label();
            case RADIUS -> change.value() + " km de plus";
            case LICENCE -> "Permis " + change.value();
            case JOB -> labels.job(change.value()).label();
        };
        return new ChangeView(change.kind(), change.value(), label);
    }
}
