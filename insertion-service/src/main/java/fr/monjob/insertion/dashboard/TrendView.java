package fr.monjob.insertion.dashboard;

import java.math.BigDecimal;
import java.util.List;

/** Figures over several years. */
public record TrendView(List<Trend> items) {

    /** One figure; its scope is the same in every year. */
    public record Trend(String key, String label, String unit, String scope, String source, List<Value> values) {}

    /** @param period as of the figure itself */
    public record Value(String period, BigDecimal value) {}
}
