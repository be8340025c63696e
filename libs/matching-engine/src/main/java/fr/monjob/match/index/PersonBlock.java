package fr.monjob.match.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * People in columns, by their place in the block; their skills and wishes by skill and by domain, which is how a
 * question looks for them.
 */
final class PersonBlock implements Block<PersonRow> {

    /** People of one extent within a block: its bounds are much nearer to the truth than the block's. */
    static final int CHUNK = 64;

    /** Two longs a person. */
    private final long[] ids;

    /** By person the number of their cell among {@link #cells}, and of their readiness among {@link #readinesses}. */
    private final char[] cellOf;

    private final Cell[] cells;
    private final char[] readinessOf;
    private final Readiness[] readinesses;

    /** By skill the people who have it. */
    final TermRanges skills;

    final char[] holders;

    /** By domain the wishes, see {@link #wish}, and their terms. */
    final TermRanges domains;

    final int[] wishes;

    final char[] termsByDomain;

    /** By person the terms of all wishes, which also say how far they go for a job they did not name. */
    final char[] wishStarts;

    final char[] termsByPerson;

    final WishTerms[] terms;

    /** By {@link #CHUNK} people. */
    final Extents chunks;

    private final Position first;
    private final Extent extent;

    PersonBlock(PersonBlockBuilder built) {
        ids = built.ids;
        cellOf = built.cellOf;
        cells = built.cells.toArray(Cell[]::new);
        readinessOf = built.readinessOf;
        readinesses = built.readinesses.toArray(Readiness[]::new);
        skills = built.skills;
        holders = built.holders;
        domains = built.domains;
        wishes = built.wishes;
        termsByDomain = built.termsByDomain;
        wishStarts = built.wishStarts;
        termsByPerson = built.termsByPerson;
        terms = built.terms.toArray(WishTerms[]::new);
        chunks = new Extents(built.chunks);
        first = built.first;
        extent = built.chunks.stream().reduce(Extent.NOTHING, Extent::and);
    }

    /** A wish in one number, because it is read at once: its person (so they are in order), job within the domain, brief. */
    static int wish(int person, int jobWithinDomain, int brief) {
        return (person << 7 | jobWithinDomain) << WishBrief.BITS | brief;
    }

    static int wisher(int wish) {
        return wish >>> WishBrief.BITS + 7;
    }

    /** The job within its domain. */
    static int job(int wish) {
        return wish >>> WishBrief.BITS & 0x7F;
    }

    static int brief(int wish) {
        return wish & (1 << WishBrief.BITS) - 1;
    }

    Cell cell(int person) {
        return cells[cellOf[person]];
    }

    Readiness readiness(int person) {
        return readinesses[readinessOf[person]];
    }

    @Override
    public UUID id(int person) {
        return new UUID(ids[2 * person], ids[2 * person + 1]);
    }

    /** Whether this person has the skill of this number. */
    boolean has(int person, int skill) {
        int slot = skills.slotOf(skill);
        return slot != TermRanges.ABSENT
                && Arrays.binarySearch(holders, skills.from(slot), skills.to(slot), (char) person) >= 0;
    }

    @Override
    public int size() {
        return cellOf.length;
    }

    @Override
    public boolean holds(UUID id) {
        for (int at = 0; at < ids.length; at += 2) {
            if (ids[at + 1] == id.getLeastSignificantBits() && ids[at] == id.getMostSignificantBits()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Position first() {
        return first;
    }

    @Override
    public Extent extent() {
        return extent;
    }

    @Override
    public List<PersonRow> rows() {
        int[][] skillsOf = skillsByPerson();
        int[][] jobsOf = new int[size()][];
        WishTerms[][] termsOf = new WishTerms[size()][];
        for (int person = 0; person < size(); person++) {
            int count = wishStarts[person + 1] - wishStarts[person];
            jobsOf[person] = new int[count];
            termsOf[person] = new WishTerms[count];
        }
        int[] filled = new int[size()];
        domains.forEachTerm(domain -> {
            int slot = domains.slotOf(domain);
            for (int at = domains.from(slot); at < domains.to(slot); at++) {
                int person = wisher(wishes[at]);
                jobsOf[person][filled[person]] = JobNumber.of(domain, job(wishes[at]));
                termsOf[person][filled[person]++] = terms[termsByDomain[at]];
            }
        });
        List<PersonRow> rows = new ArrayList<>(size());
        for (int person = 0; person < size(); person++) {
            double widest = Arrays.stream(termsOf[person])
                    .mapToDouble(WishTerms::radiusMetres)
                    .max()
                    .orElse(0);
            Position position = new Position(Curve.shelved(cell(person).curve(), widest), id(person));
            rows.add(new PersonRow(
                    position, cell(person), readiness(person), skillsOf[person], jobsOf[person], termsOf[person]));
        }
        return rows;
    }

    private int[][] skillsByPerson() {
        int[] counts = new int[size()];
        for (char holder : holders) {
            counts[holder]++;
        }
        int[][] skillsOf = new int[size()][];
        Arrays.setAll(skillsOf, person -> new int[counts[person]]);
        skills.forEachTerm(skill -> {
            int slot = skills.slotOf(skill);
            for (int at = skills.from(slot); at < skills.to(slot); at++) {
                int person = holders[at];
                skillsOf[person][skillsOf[person].length - counts[person]--] = skill;
            }
        });
        return skillsOf;
    }
}
