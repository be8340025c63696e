package fr.monjob.match.index;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.SkillNeed;
import fr.monjob.match.api.Weights;
import fr.monjob.match.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Offers by their place in the block; by skill those that ask for it, and by domain those of it. */
final class OfferBlock implements Block<OfferRow> {

    /** Offers are one for ten people, and an answer shows nearly all of one: the rows stay as they are. */
    private final List<OfferRow> rows;

    /** By offer what all its skills weigh. */
    final int[] totals;

    /** By skill the offers that ask for it, and what it weighs for them. */
    final TermRanges skills;

    final char[] askers;
    final int[] weights;

    /** By domain its offers. */
    final TermRanges domains;

    final char[] offersByDomain;

    private final Extent extent;

    /** @param rows in order, at least one */
    OfferBlock(List<OfferRow> rows, Weights rule) {
        this.rows = List.copyOf(rows);
        int mostSkill = rows.stream()
                .flatMapToInt(row -> Arrays.stream(row.skills()))
                .max()
                .orElse(-1);
        int[] bySkill = new int[mostSkill + 1];
        int[] byDomain =
                new int[rows.stream().mapToInt(OfferBlock::domainOf).max().orElse(-1) + 1];
        totals = new int[rows.size()];
        Extent around = Extent.NOTHING;
        for (int offer = 0; offer < rows.size(); offer++) {
            OfferRow row = rows.get(offer);
            around = around.and(Extent.of(row.point(), Double.POSITIVE_INFINITY, 0));
            for (int skill : row.skills()) {
                bySkill[skill]++;
            }
            if (domainOf(row) != JobNumber.NONE) {
                byDomain[domainOf(row)]++;
            }
        }
        extent = around;
        skills = new TermRanges(bySkill);
        domains = new TermRanges(byDomain);
        int asked = Arrays.stream(bySkill).sum();
        askers = new char[asked];
        weights = new int[asked];
        offersByDomain = new char[Arrays.stream(byDomain).sum()];
        fill(skills.cursors(bySkill.length), domains.cursors(byDomain.length), rule);
    }

    private void fill(int[] nextBySkill, int[] nextByDomain, Weights rule) {
        for (int offer = 0; offer < rows.size(); offer++) {
            OfferRow row = rows.get(offer);
            List<SkillNeed> needs = row.card().skills();
            for (int need = 0; need < row.skills().length; need++) {
                int at = nextBySkill[row.skills()[need]]++;
                askers[at] = (char) offer;
                weights[at] = rule.of(needs.get(need));
                totals[offer] += weights[at];
            }
            if (domainOf(row) != JobNumber.NONE) {
                offersByDomain[nextByDomain[domainOf(row)]++] = (char) offer;
            }
        }
    }

    OfferRow row(int offer) {
        return rows.get(offer);
    }

    /** Adds the cards whose workplace is at most so many metres away. */
    void addWithin(GeoPoint place, double metres, List<OfferCard> into) {
        for (OfferRow row : rows) {
            if (row.card().workplace().metresTo(place) <= metres) {
                into.add(row.card());
            }
        }
    }

    private static int domainOf(OfferRow row) {
        return JobNumber.domainOf(JobNumber.of(row.card().romeCode()));
    }

    @Override
    public List<OfferRow> rows() {
        return new ArrayList<>(rows);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public UUID id(int offer) {
        return rows.get(offer).card().id();
    }

    @Override
    public boolean holds(UUID id) {
        return rows.stream().anyMatch(row -> row.card().id().equals(id));
    }

    @Override
    public Position first() {
        return rows.get(0).position();
    }

    @Override
    public Extent extent() {
        return extent;
    }
}
