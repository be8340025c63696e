package fr.monjob.messaging.inbox;

import fr.monjob.contract.event.EventEnvelope;
import fr.monjob.contract.event.EventJson;
import fr.monjob.contract.event.MalformedEventException;
import fr.monjob.contract.person.AboutPerson;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What a consumer does with the events of its topic. An event for which it names nothing goes to the dead letters: one
 * that means nothing to it must be named too, with a handler that does nothing.
 */
public final class EventHandlers {

    private final Map<Class<?>, BiConsumer<EventEnvelope, Object>> states = new HashMap<>();
    private Consumer<EventEnvelope> gone;

    /**
     * What is to be done.
     *
     * @param personOrNull whom the fact is about
     */
    record Work(UUID personOrNull, Runnable deed) {}

    private EventHandlers() {}

    static EventHandlers of(Consumer<EventHandlers> on) {
        EventHandlers handlers = new EventHandlers();
        on.accept(handlers);
        return handlers;
    }

    /** Every event type that carries this record: the whole state of the thing after the fact. */
    public <T> EventHandlers state(Class<T> payload, BiConsumer<EventEnvelope, T> handler) {
        states.put(payload, (envelope, state) -> handler.accept(envelope, payload.cast(state)));
        return this;
    }

    /** Every event type that ends the thing. May delete all that was kept of it: its version is kept in the inbox. */
    public EventHandlers gone(Consumer<EventEnvelope> handler) {
        gone = handler;
        return this;
    }

    /**
     * The work this event asks for.
     *
     * @param value the record's value
     * @throws MalformedEventException when it is unreadable or nothing is named for it
     */
    Work workFor(EventEnvelope envelope, String value) {
        Class<?> payload = envelope.type().payload().orElse(null);
        if ((payload == null) != (value == null)) {
            throw new MalformedEventException(
                    envelope.type() + (payload == null ? " carries nothing" : " carries a payload"), null);
        }
        if (payload == null && gone != null) {
            return new Work(null, () -> gone.accept(envelope));
        }
        BiConsumer<EventEnvelope, Object> handler = states.get(payload);
        if (handler == null) {
            throw new MalformedEventException("This consumer names no handler for " + envelope.type(), null);
        }
        Object state = EventJson.read(value, payload);
        UUID person = state instanceof AboutPerson about ? about.profileId() : null;
        return new Work(person, () -> handler.accept(envelope, state));
    }
}
