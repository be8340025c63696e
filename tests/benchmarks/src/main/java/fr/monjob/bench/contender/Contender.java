package fr.monjob.bench.contender;

import fr.monjob.bench.world.Question;
import fr.monjob.match.api.Match;
import java.util.List;

/** One way to answer. All of them give the same answer, whole: score, components and skills of everybody in it. */
public interface Contender extends AutoCloseable {

    /** As the report calls it. */
    String name();

    /** The best people, best first. Any number of threads. */
    List<Match> ask(Question question);

    @Override
    default void close() {}
}
