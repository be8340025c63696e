package fr.monjob.offer.application;

import java.time.Instant;
import java.util.UUID;

/** A message of an application's thread. */
public record MessageView(UUID id, Party writtenBy, String text, Instant writtenAt) {

    static MessageView of(ApplicationMessageEntity message) {
        return new MessageView(message.id, message.writtenBy, message.text, message.writtenAt);
    }
}
