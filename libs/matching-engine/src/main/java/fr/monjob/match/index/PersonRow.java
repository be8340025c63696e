package fr.monjob.match.index;

/**
 * A person in numbers and shared values.
 *
 * @param skills see {@link SkillNumbers}
 * @param jobs   of each wish, see {@link JobNumber}
 * @param terms  of each wish
 */
record PersonRow(Position position, Cell cell, Readiness readiness, int[] skills, int[] jobs, WishTerms[] terms)
        implements Row {

    @Override
    public int entries() {
        return Math.max(skills.length, jobs.length);
    }
}
