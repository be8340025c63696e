package fr.monjob.insertion.rule;

import fr.monjob.insertion.rule.cddi.CddiExtension;
import fr.monjob.insertion.rule.cddi.CddiHours;
import fr.monjob.insertion.rule.cddi.CddiMinimum;
import fr.monjob.insertion.rule.cddi.CddiTotal;
import fr.monjob.insertion.rule.clause.ClauseCountability;
import fr.monjob.insertion.rule.clause.ClauseHours;
import fr.monjob.insertion.rule.clause.ClauseMonth;
import fr.monjob.insertion.rule.contrataide.ContratAideTotal;
import fr.monjob.insertion.rule.engagement.ActivityHours;
import fr.monjob.insertion.rule.engagement.WeeklyActivity;
import fr.monjob.insertion.rule.iae.IaeEligibility;
import fr.monjob.insertion.rule.iae.IaeStructure;
import fr.monjob.insertion.rule.iae.PassCover;
import fr.monjob.insertion.rule.iae.PassTerms;
import fr.monjob.insertion.rule.iae.PassWaiting;
import fr.monjob.insertion.rule.iae.PrescriberStructure;
import fr.monjob.insertion.rule.pmsmp.PmsmpAgreements;
import fr.monjob.insertion.rule.pmsmp.PmsmpDays;
import fr.monjob.insertion.rule.pmsmp.PmsmpLength;
import fr.monjob.insertion.rule.pmsmp.PmsmpRenewal;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The rules of the house with the terms of the configuration: who may sign at all first, then how, then how long. */
@Dependent
public class RuleBookProducer {

    /** Every rule; a name or number that is missing in the configuration stops the start. */
    @Produces
    @Singleton
    @Startup
    public RuleBook ruleBook(RuleConfig config) {
        return bookOf(config);
    }

    /** How long a PASS holds, for who suspends or prolongs one. */
    @Produces
    @Singleton
    public PassTerms passTerms(RuleConfig config) {
        return new PassTerms(config.terms("pass-iae"));
    }

    /** How long a person waits for the next one. */
    @Produces
    @Singleton
    public PassWaiting passWaiting(RuleConfig config) {
        return waitingOf(config);
    }

    /** The arithmetic of hours of clauses. */
    @Produces
    @Singleton
    @Startup
    public ClauseHours clauseHours(RuleConfig config) {
        return new ClauseHours(config.terms("clause-hours"));
    }

    /** How long a participant's hours count. */
    @Produces
    @Singleton
    @Startup
    public ClauseCountability clauseCountability(RuleConfig config) {
        return new ClauseCountability(config.terms("clause-countability"));
    }

    /** How many hours a month can have. */
    @Produces
    @Singleton
    @Startup
    public ClauseMonth clauseMonth(RuleConfig config) {
        return new ClauseMonth(config.terms("clause-month"));
    }

    /** What is expected of a week. */
    @Produces
    @Singleton
    @Startup
    public WeeklyActivity weeklyActivity(RuleConfig config) {
        return new WeeklyActivity(config.terms("weekly-activity"));
    }

    /** How long steps take that nobody measures. */
    @Produces
    @Singleton
    @Startup
    public ActivityHours activityHours(RuleConfig config) {
        return new ActivityHours(config.terms("activity-hours"));
    }

    private static PassWaiting waitingOf(RuleConfig config) {
        return new PassWaiting(config.terms("pass-waiting"), new PassTerms(config.terms("pass-iae")));
    }

    static RuleBook bookOf(RuleConfig config) {
        PassTerms pass = new PassTerms(config.terms("pass-iae"));
        return new RuleBook(List.of(
                new IaeStructure(config.terms("iae-structure")),
                new PrescriberStructure(config.terms("prescriber-structure")),
                new IaeEligibility(config.terms("iae-eligibility")),
                waitingOf(config),
                new PmsmpRenewal(config.terms("pmsmp-renewal")),
                new PmsmpAgreements(config.terms("pmsmp-agreements")),
                new CddiHours(config.terms("cddi-hours")),
                new CddiMinimum(config.terms("cddi-minimum")),
                new PassCover(pass),
                new CddiTotal(config.terms("cddi-total")),
                new CddiExtension(config.terms("cddi-extension")),
                new ContratAideTotal(config.terms("contrat-aide-total")),
                new PmsmpLength(config.terms("pmsmp-length")),
                new PmsmpDays(config.terms("pmsmp-days"))));
    }
}
