package fr.monjob.notification.message;

import java.util.UUID;

/**
 * A message to be put into somebody's inbox.
 *
 * @param fact      what it tells, in a form that is the same however often the fact is told ({@code application … HIRED})
 * @param link      path in the web app where the reader can act
 * @param offerId   the offer it is about, or null
 * @param subjectId what the reader is to answer (a contact request, an application), or null
 * @param quiet     for the inbox only, whatever the reader's preferences
 */
public record MessageDraft(
        UUID recipientId,
        Audience audience,
        MessageKind kind,
        String fact,
        String title,
        String body,
        String link,
        UUID offerId,
        UUID subjectId,
        boolean quiet) {

    /** A message to a person; about no offer until {@link #about} says so. */
    public static MessageDraft toPerson(UUID personId, MessageKind kind, String fact, Words words) {
        return of(personId, Audience.PERSON, kind, fact, words);
    }

    /** A message to an employer. */
    public static MessageDraft toEmployer(UUID employerId, MessageKind kind, String fact, Words words) {
        return of(employerId, Audience.EMPLOYER, kind, fact, words);
    }

    /** A message to somebody of the staff. */
    public static MessageDraft toStaff(UUID accountId, MessageKind kind, String fact, Words words) {
        return of(accountId, Audience.STAFF, kind, fact, words);
    }

    /** The same about this offer. */
    public MessageDraft about(UUID offer) {
        return new MessageDraft(recipientId, audience, kind, fact, title, body, link, offer, subjectId, quiet);
    }

    /** The same, and the reader can answer this. */
    public MessageDraft answering(UUID subject) {
        return new MessageDraft(recipientId, audience, kind, fact, title, body, link, offerId, subject, quiet);
    }

    /** The same, for the inbox only. */
    public MessageDraft quietly() {
        return new MessageDraft(recipientId, audience, kind, fact, title, body, link, offerId, subjectId, true);
    }

    private static MessageDraft of(UUID recipientId, Audience audience, MessageKind kind, String fact, Words words) {
        return new MessageDraft(
                recipientId, audience, kind, fact, words.title(), words.body(), words.link(), null, null, false);
    }

    /** What the reader reads, and the path in the web app to act. */
    public record Words(String title, String body, String link) {}
}
