package fr.monjob.insertion.rule;

import java.time.LocalDate;

/**
 * Why a contract may last longer than its usual total. It says that a decision was taken and never on which trait of the
 * person: age and disability stay with whoever decided.
 *
 * @param decidedOn      the day of the decision, for {@code DECISION}
 * @param trainingEndsOn last day of the training that is to be finished, for {@code TRAINING}
 */
public record Extension(Ground ground, LocalDate decidedOn, LocalDate trainingEndsOn) {

    /** What the law accepts. */
    public enum Ground {
        /** A training that is under way is finished. */
        TRAINING,
        /** An authority decided, for a person of 50 or more, disabled, or in great difficulty. */
        DECISION
    }

    /** To finish a training. */
    public static Extension forTraining(LocalDate trainingEndsOn) {
        return new Extension(Ground.TRAINING, null, trainingEndsOn);
    }

    /** By a decision of that day. */
    public static Extension byDecision(LocalDate decidedOn) {
        return new Extension(Ground.DECISION, decidedOn, null);
    }
}
