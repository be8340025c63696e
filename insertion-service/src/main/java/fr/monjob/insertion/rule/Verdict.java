package fr.monjob.insertion.rule;

import fr.monjob.web.problem.Wording;
import java.time.LocalDate;

/**
 * What all rules together say of a plan.
 *
 * @param rule      the one that refuses it, or sets its latest end; null when no rule does
 * @param words     what that rule allows; null without one
 * @param latestEnd last day that all rules allow; null when none sets one, or when no end would make the plan right
 * @param nextStep  what comes before that rule's limit, or null
 */
public record Verdict(boolean allowed, RuleTerms rule, Wording words, LocalDate latestEnd, NextStep nextStep) {}
