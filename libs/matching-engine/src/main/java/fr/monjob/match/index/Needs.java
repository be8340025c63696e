package fr.monjob.match.index;

import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.Weights;
import java.util.Arrays;

/** An offer's skills as a search reads them, the heaviest first or the rare ones, with what the rest of them weighs together. */
final class Needs {

    /** A weight that nobody has. */
    static final int UNREACHABLE = Integer.MAX_VALUE;

    /** More than rounding can take off a weight. */
    private static final double ROUNDING = 1e-6;

    private final int[] skills;
    private final int[] weight;
    private final int[] rest;
    private final int total;
    private final int halfWay;

    private Needs(int[] skills, int[] weight, int[] rest, int total, int halfWay) {
        this.skills = skills;
        this.weight = weight;
        this.rest = rest;
        this.total = total;
        this.halfWay = halfWay;
    }

    static Needs of(OfferCard offer, Weights weights, SkillNumbers numbers) {
        // Few enough to be put in order by hand: a stream would cost more than a block.
        int[] found = numbers.find(offer.skills());
        int[] skills = new int[found.length];
        int[] weight = new int[found.length];
        int total = 0;
        int count = 0;
        for (int need = 0; need < found.length; need++) {
            int weighs = weights.of(offer.skills().get(need));
            total += weighs;
            if (found[need] != SkillNumbers.UNKNOWN) {
                int at = count++;
                for (; at > 0 && weight[at - 1] < weighs; at--) {
                    skills[at] = skills[at - 1];
                    weight[at] = weight[at - 1];
                }
                skills[at] = found[need];
                weight[at] = weighs;
            }
        }
        int halfWay = 0;
        while (halfWay < total && (double) halfWay / total < weights.skillsAloneFrom()) {
            halfWay++;
        }
        return new Needs(skills, weight, rests(weight, count), total, total == 0 ? UNREACHABLE : halfWay);
    }

    /** The same skills in another order: first those that few have for what they weigh. @param seen by skill how many have it */
    Needs rareFirst(int[] seen) {
        int[] otherSkills = skills.clone();
        int[] otherWeight = weight.clone();
        long[] commonness = new long[size()];
        for (int need = 0; need < size(); need++) {
            long common = ((long) seen[need] << 32) / Math.max(1, weight[need]);
            int at = need;
            for (; at > 0 && commonness[at - 1] > common; at--) {
                commonness[at] = commonness[at - 1];
                otherSkills[at] = otherSkills[at - 1];
                otherWeight[at] = otherWeight[at - 1];
            }
            commonness[at] = common;
            otherSkills[at] = skills[need];
            otherWeight[at] = weight[need];
        }
        return new Needs(otherSkills, otherWeight, rests(otherWeight, size()), total, halfWay);
    }

    private static int[] rests(int[] weight, int count) {
        int[] rest = Arrays.copyOf(weight, count);
        for (int need = count - 2; need >= 0; need--) {
            rest[need] += rest[need + 1];
        }
        return rest;
    }

    /** How many there are that anybody has. */
    int size() {
        return rest.length;
    }

    /** See {@link SkillNumbers}. */
    int skill(int need) {
        return skills[need];
    }

    int weight(int need) {
        return weight[need];
    }

    /** What this one and those behind it weigh together. */
    int rest(int need) {
        return rest[need];
    }

    /** From which weight on somebody is considered for the skills alone; unreachable for an offer without skills. */
    int halfWay() {
        return halfWay;
    }

    double share(int held) {
        return total == 0 ? 1 : (double) held / total;
    }

    /** The least weight with this share or more; 0 or less when none is needed. */
    int weightFor(double share) {
        if (total == 0) {
            return share <= 1 ? 0 : UNREACHABLE;
        }
        double weight = Math.ceil(share * total - ROUNDING);
        return weight > total ? UNREACHABLE : (int) Math.max(0, weight);
    }
}
