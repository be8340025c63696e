package fr.monjob.insertion.rule;

/** What an immersion is for (article L5135-1); each agreement has one. */
public enum Purpose {
    /** To discover a job or a field of work. */
    DISCOVER,
    /** To confirm a plan. */
    CONFIRM,
    /** To begin a recruitment. */
    RECRUIT
}
