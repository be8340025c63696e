package fr.monjob.insertion.rule.engagement;

import fr.monjob.insertion.rule.RuleTerms;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How long a step takes that nobody measures, until the person says how long it took. No text says so. */
public record ActivityHours(RuleTerms terms) {

    public ActivityHours {
        terms.requiring("application", "interview");
    }

    /** Hours to write an application. */
    public BigDecimal application(LocalDate day) {
        return terms.number("application", day);
    }

    /** Hours of an interview, with what it takes to get ready and there. */
    public BigDecimal interview(LocalDate day) {
        return terms.number("interview", day);
    }
}
