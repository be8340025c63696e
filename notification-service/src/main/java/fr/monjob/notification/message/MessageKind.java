package fr.monjob.notification.message;

/** What a message is about; the list is part of the API. */
public enum MessageKind {
    OFFER_MATCH,
    CANDIDATE_MATCH,
    CONTACT_REQUEST,
    CONTACT_ACCEPTED,
    APPLICATION_RECEIVED,
    APPLICATION_CHANGED,
    REPLY_DUE,
    EMPLOYER_VERIFIED,
    PATHWAY_STEP_DUE,
    DATA_RETENTION
}
