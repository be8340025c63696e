package fr.monjob.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.monjob.bench.contender.Contender;
import fr.monjob.bench.contender.ScanContender;
import fr.monjob.bench.measure.Agreement;
import fr.monjob.bench.measure.Trial;
import fr.monjob.bench.report.Names;
import fr.monjob.bench.report.Report;
import fr.monjob.bench.world.Question;
import fr.monjob.bench.world.World;
import fr.monjob.match.api.Match;
import fr.monjob.match.check.NaiveMatchEngine;
import fr.monjob.stack.TestStack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole benchmark on a small world: everybody gives the answers of the reference. How fast is not looked at. */
class SmallBenchTest {

    private static final World WORLD = new World(62, 2_500);

    @Test
    void theScanAnswersLikeTheReference() {
        NaiveMatchEngine reference = new NaiveMatchEngine(WORLD.people().toList(), List.of(), World.DAY);
        Agreement agreement = Agreement.on(contender("reference", reference), WORLD.questions(60));
        agreement.check(new ScanContender(WORLD), 60);
        assertThat(agreement.matches()).as("questions that find people").isGreaterThan(300);
    }

    @Test
    void everyPlanOfEveryContenderAnswersLikeTheScan() {
        Trial trial = new Trial(WORLD, 0);
        trial.measureOwn();
        trial.measureLucene();
        trial.measurePostgis(() -> TestStack.obtain().postgis());
        for (String contender : List.of(Names.MEMORY, Names.SCAN, Names.LUCENE, Names.POSTGIS, Names.MEANWHILE)) {
            assertThat(trial.figures().find(Names.percentile(contender, 1, 99)).orElse(0))
                    .as(contender)
                    .isPositive();
        }
        assertThat(trial.figures().under(Names.PLAN)).hasSize(2 * 9);
        assertThat(Report.section(trial.figures())).contains("| PostGIS | 2 |").doesNotContain("| –");
    }

    @Test
    void anotherAnswerIsNoAnswer() {
        Contender scan = new ScanContender(WORLD);
        Agreement agreement = Agreement.on(scan, WORLD.questions(60));
        assertThatIllegalStateException()
                .isThrownBy(() -> agreement.check(contender("the last two change places", swapped(scan)), 60))
                .withMessageContaining("the last two change places");
    }

    private static Answers swapped(Contender contender) {
        return question -> {
            List<Match> answer = new ArrayList<>(contender.ask(question));
            if (answer.size() > 1) {
                answer.add(answer.size() - 2, answer.remove(answer.size() - 1));
            }
            return answer;
        };
    }

    private interface Answers {
        List<Match> to(Question question);
    }

    private static Contender contender(String name, NaiveMatchEngine engine) {
        return contender(name, question -> engine.topPeople(question.offer(), question.radius(), Question.K));
    }

    private static Contender contender(String name, Answers answers) {
        return new Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Match> ask(Question question) {
                return answers.to(question);
            }
        };
    }
}
