package fr.monjob.insertion.measure;

/** What came after a measure. */
public enum MeasureOutcome {
    LASTING_EMPLOYMENT,
    /** A fixed-term contract of six months or more. */
    CDD_6_MONTHS,
    OTHER_EMPLOYMENT,
    TRAINING,
    NONE;

    boolean isEmployment() {
        return this == LASTING_EMPLOYMENT || this == CDD_6_MONTHS || this == OTHER_EMPLOYMENT;
    }
}
