package fr.monjob.matching.offerindex;

import fr.monjob.match.api.SkillNeed;
import jakarta.persistence.Embeddable;

/** A skill that an offer asks for, as kept: one row of its offer. */
@Embeddable
public class OfferSkillRow {

    String skillCode;

    boolean essential;

    static OfferSkillRow of(SkillNeed need) {
        OfferSkillRow row = new OfferSkillRow();
        row.skillCode = need.code();
        row.essential = need.essential();
        return row;
    }
}
