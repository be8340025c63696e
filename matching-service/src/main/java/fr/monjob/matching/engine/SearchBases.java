package fr.monjob.matching.engine;

import fr.monjob.matching.facts.TableFacts;
import fr.monjob.matching.postgis.PostgisMatchEngine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Memory while it is complete and in step, and the tables otherwise: the same answers, only slower. */
@ApplicationScoped
public class SearchBases {

    private final MemoryIndex index;
    private final SearchBase tables;

    SearchBases(MemoryIndex index, PostgisMatchEngine postgis, TableFacts tables) {
        this.index = index;
        this.tables = new SearchBase(postgis, tables);
    }

    /** Memory, which asks no database. */
    public Optional<SearchBase> findInMemory() {
        return index.findBase();
    }

    /** The tables. To be asked within a transaction. */
    public SearchBase inTables() {
        return tables;
    }
}
