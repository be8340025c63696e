package fr.monjob.notification.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A message as its reader sees it.
 *
 * @param link   path in the web app
 * @param readAt null while unread
 */
public record MessageView(
        UUID id,
        MessageKind kind,
        String title,
        String body,
        String link,
        Instant createdAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) Instant readAt) {

    static MessageView of(MessageEntity message) {
        return new MessageView(
                message.id, message.kind, message.title, message.body, message.link, message.createdAt, message.readAt);
    }
}
