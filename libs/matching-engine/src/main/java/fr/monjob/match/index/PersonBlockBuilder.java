package fr.monjob.match.index;

import java.util.ArrayList;
import java.util.List;

/** Turns rows into the columns of a {@link PersonBlock}. */
final class PersonBlockBuilder {

    final long[] ids;
    final char[] cellOf;
    final Numbered<Cell> cells = new Numbered<>();
    final char[] readinessOf;
    final Numbered<Readiness> readinesses = new Numbered<>();
    TermRanges skills;
    char[] holders;
    TermRanges domains;
    int[] wishes;
    char[] termsByDomain;
    final char[] wishStarts;
    char[] termsByPerson;
    final Numbered<WishTerms> terms = new Numbered<>();
    final Position first;
    final List<Extent> chunks = new ArrayList<>();

    private PersonBlockBuilder(List<PersonRow> rows) {
        ids = new long[2 * rows.size()];
        cellOf = new char[rows.size()];
        readinessOf = new char[rows.size()];
        wishStarts = new char[rows.size() + 1];
        first = rows.get(0).position();
        Extent chunk = Extent.NOTHING;
        for (int person = 0; person < rows.size(); person++) {
            PersonRow row = rows.get(person);
            ids[2 * person] = row.position().id().getMostSignificantBits();
            ids[2 * person + 1] = row.position().id().getLeastSignificantBits();
            cellOf[person] = cells.numberOf(row.cell());
            readinessOf[person] = readinesses.numberOf(row.readiness());
            wishStarts[person + 1] = (char) (wishStarts[person] + row.jobs().length);
            double widest = 0;
            for (WishTerms each : row.terms()) {
                widest = Math.max(widest, each.radiusMetres());
            }
            chunk = chunk.and(Extent.of(row.cell().point(), widest, row.cell().toleranceMetres()));
            if ((person + 1) % PersonBlock.CHUNK == 0 || person + 1 == rows.size()) {
                chunks.add(chunk);
                chunk = Extent.NOTHING;
            }
        }
    }

    /** @param rows in order, at least one */
    static PersonBlock build(List<PersonRow> rows) {
        PersonBlockBuilder built = new PersonBlockBuilder(rows);
        built.fillSkills(rows);
        built.fillWishes(rows);
        return new PersonBlock(built);
    }

    private void fillSkills(List<PersonRow> rows) {
        int[] counts = new int
                [1 + rows.stream().mapToInt(row -> max(row.skills())).max().orElse(-1)];
        for (PersonRow row : rows) {
            for (int skill : row.skills()) {
                counts[skill]++;
            }
        }
        skills = new TermRanges(counts);
        holders = new char[rows.stream().mapToInt(row -> row.skills().length).sum()];
        int[] next = skills.cursors(counts.length);
        for (int person = 0; person < rows.size(); person++) {
            for (int skill : rows.get(person).skills()) {
                holders[next[skill]++] = (char) person;
            }
        }
    }

    private void fillWishes(List<PersonRow> rows) {
        int[] counts = new int
                [1
                        + JobNumber.domainOf(rows.stream()
                                .mapToInt(row -> max(row.jobs()))
                                .max()
                                .orElse(-1))];
        for (PersonRow row : rows) {
            for (int job : row.jobs()) {
                counts[JobNumber.domainOf(job)]++;
            }
        }
        domains = new TermRanges(counts);
        wishes = new int[wishStarts[rows.size()]];
        termsByDomain = new char[wishes.length];
        termsByPerson = new char[wishes.length];
        int[] next = domains.cursors(counts.length);
        for (int person = 0; person < rows.size(); person++) {
            PersonRow row = rows.get(person);
            for (int wish = 0; wish < row.jobs().length; wish++) {
                char number = terms.numberOf(row.terms()[wish]);
                termsByPerson[wishStarts[person] + wish] = number;
                int at = next[JobNumber.domainOf(row.jobs()[wish])]++;
                int job = JobNumber.withinDomain(row.jobs()[wish]);
                wishes[at] = PersonBlock.wish(person, job, row.terms()[wish].brief());
                termsByDomain[at] = number;
            }
        }
    }

    private static int max(int[] numbers) {
        int max = -1;
        for (int number : numbers) {
            max = Math.max(max, number);
        }
        return max;
    }
}
