package fr.monjob.bench.measure;

import fr.monjob.bench.contender.Contender;
import fr.monjob.bench.world.Question;
import fr.monjob.match.api.Match;
import java.util.List;

/**
 * The answers that all have to give. Speed counts only for the right answer: the same people in the same order, scores
 * to 1e-9, the same skills and reasons.
 */
public record Agreement(List<Question> questions, List<List<Match>> answers) {

    private static final double SAME = 1e-9;

    public static Agreement on(Contender reference, List<Question> questions) {
        return new Agreement(questions, questions.stream().map(reference::ask).toList());
    }

    /** @throws IllegalStateException for the first answer of so many that is another one */
    public void check(Contender contender, int count) {
        for (int i = 0; i < Math.min(count, questions.size()); i++) {
            List<Match> given = contender.ask(questions.get(i));
            if (!same(given, answers.get(i))) {
                throw new IllegalStateException("%s gives another answer to question %d:%n%s%nexpected:%n%s"
                        .formatted(contender.name(), i, given, answers.get(i)));
            }
        }
    }

    /** All matches of all answers. */
    public long matches() {
        return answers.stream().mapToLong(List::size).sum();
    }

    private static boolean same(List<Match> given, List<Match> expected) {
        if (given.size() != expected.size()) {
            return false;
        }
        for (int rank = 0; rank < given.size(); rank++) {
            Match got = given.get(rank);
            Match wanted = expected.get(rank);
            if (!got.personId().equals(wanted.personId())
                    || !(Math.abs(got.score() - wanted.score()) <= SAME)
                    || got.reason() != wanted.reason()
                    || !got.matchedSkills().equals(wanted.matchedSkills())) {
                return false;
            }
        }
        return true;
    }
}
