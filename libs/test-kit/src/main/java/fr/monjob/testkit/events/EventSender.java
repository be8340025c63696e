package fr.monjob.testkit.events;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays another service: puts events on its topics, right or wrong as the test wants them. */
public final class EventSender {

    private EventSender() {}

    /** Sends them in this order and returns when the broker has them all. */
    public static void send(TestEvent... events) {
        List.of(events).stream().map(TestEvent::topic).distinct().forEach(TestTopics::create);
        // One request at a time: with more, a later batch can get into a new topic before the first (KAFKA-14359).
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", TestTopics.bootstrap(), "max.in.flight.requests.per.connection", 1);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer())) {
            for (TestEvent event : events) {
                ProducerRecord<String, String> line = new ProducerRecord<>(
                        TestTopics.fullName(event.topic()), event.key().toString(), event.value());
                event.headers()
                        .forEach((name, content) -> line.headers().add(name, content.getBytes(StandardCharsets.UTF_8)));
                producer.send(line);
            }
            producer.flush();
        }
    }
}
