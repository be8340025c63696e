package fr.monjob.notification.stream;

import fr.monjob.notification.message.MessageView;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.UUID;

/** One stream that somebody listens to. After its start only {@link StreamJob} touches it. */
final class OpenStream {

    final UUID id = UUID.randomUUID();
    final UUID accountId;
    final UUID recipientId;
    final Instant endsAt;
    /** In which its token was issued, or null. */
    final String session;

    private final Sse sse;
    private MultiEmitter<? super OutboundSseEvent> emitter;
    private volatile long position;
    private volatile Instant lastWord;

    OpenStream(UUID accountId, UUID recipientId, Instant endsAt, String session, long position, Sse sse) {
        this.accountId = accountId;
        this.recipientId = recipientId;
        this.endsAt = endsAt;
        this.session = session;
        this.position = position;
        this.sse = sse;
    }

    /** Says where in the inbox it begins. */
    void start(MultiEmitter<? super OutboundSseEvent> listener, Instant now) {
        emitter = listener;
        lastWord = now;
        emitter.emit(sse.newEventBuilder()
                .id(Long.toString(position))
                .comment("monjob")
                .reconnectDelay(3_000)
                .build());
    }

    /** Everything up to this number was sent. */
    long position() {
        return position;
    }

    /** Whether what was sent has gone out: a reader who does not read gets nothing more into memory. */
    boolean takesMore() {
        return emitter.requested() > 0;
    }

    Instant lastWord() {
        return lastWord;
    }

    void send(long sequence, MessageView message, Instant now) {
        position = sequence;
        lastWord = now;
        emitter.emit(sse.newEventBuilder()
                .id(Long.toString(sequence))
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(MessageView.class, message)
                .build());
    }

    void beat(Instant now) {
        lastWord = now;
        emitter.emit(sse.newEventBuilder().comment("").build());
    }

    void end() {
        emitter.complete();
    }
}
