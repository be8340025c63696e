package fr.monjob.profile.portfolio;

/** How far a person of a portfolio has come. */
public enum PortfolioState {
    /** Made by the advisor or from a list; the person has neither signed up nor signed on paper yet. */
    NOT_SIGNED_UP,
    /** An advisor wrote in the profile, and the person has not confirmed it yet. */
    TO_CONFIRM,
    /** The person does not show the profile to employers. */
    HIDDEN,
    /** Employers find the profile. */
    PUBLISHED
}
