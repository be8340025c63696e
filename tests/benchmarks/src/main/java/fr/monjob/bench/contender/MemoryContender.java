package fr.monjob.bench.contender;

import fr.monjob.bench.world.Question;
import fr.monjob.match.api.Match;
import fr.monjob.match.index.InMemoryEngine;
import java.util.List;

/** Our own engine, as the matching-service asks it. */
public record MemoryContender(InMemoryEngine engine) implements Contender {

    @Override
    public String name() {
        return "in memory";
    }

    @Override
    public List<Match> ask(Question question) {
        return engine.topPeople(question.offer(), question.radius(), Question.K);
    }
}
