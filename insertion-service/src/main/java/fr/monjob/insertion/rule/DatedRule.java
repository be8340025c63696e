package fr.monjob.insertion.rule;

/** One limit on what may be signed for a person. Pure: the same plan and history always give the same finding. */
public interface DatedRule {

    /** Its name, source, dates and parameters. */
    RuleTerms terms();

    /** Whether it has anything to do with such a plan. */
    boolean concerns(Plan plan);

    /** What it says of a plan that concerns it and begins while it is in force. */
    Finding check(Plan plan, History history);
}
