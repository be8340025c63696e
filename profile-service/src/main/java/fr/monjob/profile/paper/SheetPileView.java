package fr.monjob.profile.paper;

import fr.monjob.profile.person.Confirmations;
import fr.monjob.web.problem.Problem;
import fr.monjob.web.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What became of a pile of signed sheets. */
public record SheetPileView(List<Recorded> recorded, List<Refused> refused) {

    /** @param version that the profile has now */
    public record Recorded(UUID profileId, long version, boolean published) {}

    /** @param problem what the sheet would be answered by itself */
    public record Refused(UUID profileId, Problem problem) {}

    static SheetPileView of(Confirmations outcome, Function<ProblemException, Problem> wording) {
        return new SheetPileView(
                outcome.confirmed().stream()
                        .map(person -> new Recorded(person.id(), person.version(), person.published()))
                        .toList(),
                outcome.refused().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(refused -> new Refused(refused.getKey(), wording.apply(refused.getValue())))
                        .toList());
    }
}
