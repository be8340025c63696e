package fr.monjob.matching.engine;

import fr.monjob.match.api.MatchEngine;
import fr.monjob.matching.facts.SearchFacts;

/** What a search asks: who fits, and what is known besides, both of one age. */
public record SearchBase(MatchEngine engine, SearchFacts facts) {}
