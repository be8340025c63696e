package fr.monjob.privacy.session;

import fr.monjob.contract.account.EndedSession;
import fr.monjob.contract.event.EventJson;
import fr.monjob.contract.event.MalformedEventException;
import fr.monjob.web.security.EndedSessions;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Hears of sessions that ended. Not by the inbox: each instance has to hear of every one, reads the topic from its
 * beginning when it starts, and keeps them in memory only.
 */
@ApplicationScoped
class EndedSessionConsumer {

    private static final Logger LOG = Logger.getLogger(EndedSessionConsumer.class);

    private final EndedSessions sessions;

    EndedSessionConsumer(EndedSessions sessions) {
        this.sessions = sessions;
    }

    @Incoming("ended-sessions")
    void receive(ConsumerRecord<String, String> event) {
        try {
            sessions.end(EventJson.read(event.value(), EndedSession.class).sessionId());
        } catch (MalformedEventException unreadable) {
            LOG.errorf("Ended session %d of partition %d is unreadable", event.offset(), event.partition());
        }
    }
}
