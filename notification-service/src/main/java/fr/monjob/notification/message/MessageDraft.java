package fr.monjob.notification.message;

import java.util.UUID;

/**
 * A message to be put into somebody's inbox.
 *
 * @param fact what it tells, in a form that is the same however often the fact is told ({@code application … HIRED})
 * @param link path in the web app where the reader can act
 */
public record MessageDraft(UUID recipientId, MessageKind kind, String fact, String title, String body, String link) {}
