package fr.monjob.notification.message;

/** What a message is about; the list is part of the API. */
public enum MessageKind {
    OFFER_MATCH(false, true),
    OFFER_PROPOSED(false, true),
    CANDIDATE_MATCH(false, true),
    CONTACT_REQUEST(true, false),
    CONTACT_ACCEPTED(true, false),
    CONTACT_CLOSED(true, false),
    APPLICATION_RECEIVED(true, false),
    APPLICATION_CHANGED(true, false),
    APPLICATION_MESSAGE(true, false),
    REPLY_DUE(true, false),
    EMPLOYER_VERIFIED(true, false),
    PATHWAY_STEP_DUE(true, false),
    DATA_RETENTION(true, false),
    /** A link that its owner asked for: by mail or SMS at once, never in an inbox. */
    PASSWORD_RESET(true, false),
    /** Something happened to the account of which its owner has to hear at once, by every way. */
    ACCOUNT_SECURITY(true, false);

    private final boolean owed;
    private final boolean endsWithOffer;

    MessageKind(boolean owed, boolean endsWithOffer) {
        this.owed = owed;
        this.endsWithOffer = endsWithOffer;
    }

    /** Whether somebody waits for the reader, or the reader for somebody: it is always in the inbox. */
    public boolean isOwed() {
        return owed;
    }

    /** Whether it leaves at once, in the quiet hours too and however much has left that day; nobody can switch it off. */
    public boolean isUrgent() {
        return this == PASSWORD_RESET || this == ACCOUNT_SECURITY;
    }

    /** Whether it is worth nothing once the offer is closed. */
    public boolean endsWithOffer() {
        return endsWithOffer;
    }
}
