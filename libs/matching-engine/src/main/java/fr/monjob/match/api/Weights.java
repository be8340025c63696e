package fr.monjob.match.api;

/**
 * The numbers of the score, published for everybody to read. Configuration, never learned from what people did.
 *
 * @param skills          weight of the skills in the score
 * @param job             weight of the wanted job
 * @param distance        weight of the person's travel effort
 * @param essentialSkill  weight of an essential skill among the offer's skills
 * @param usefulSkill     weight of a useful one
 * @param sameJob         job component when the wanted job is the offer's
 * @param sameDomain      job component when only the professional domain is the same
 * @param skillsAloneFrom skills component from which another job is considered too
 */
public record Weights(
        double skills,
        double job,
        double distance,
        int essentialSkill,
        int usefulSkill,
        double sameJob,
        double sameDomain,
        double skillsAloneFrom) {

    /** The weights in force. */
    public static final Weights PUBLISHED = new Weights(0.5, 0.2, 0.3, 3, 1, 1, 0.5, 0.5);

    public int of(SkillNeed need) {
        return need.essential() ? essentialSkill : usefulSkill;
    }

    /** The score; engines add the three terms in this order so that their last bits agree. */
    public double score(Components components) {
        return skills * components.skills() + job * components.job() + distance * components.distance();
    }
}
