package fr.monjob.contract.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Records, schemas and the events of every past version say the same. */
class GoldenEventTest {

    static Stream<GoldenEvent> events() {
        return GoldenEvent.all();
    }

    @Test
    void everyTypeHasOne() {
        assertThat(GoldenEvent.all().map(event -> event.envelope().type()).distinct())
                .containsExactlyInAnyOrder(EventType.values());
    }

    @ParameterizedTest
    @MethodSource("events")
    void theRecordReadsAndWritesItWithoutLoss(GoldenEvent event) throws JsonProcessingException {
        Class<?> payload = event.envelope().type().payload().orElse(null);

        assertThat(event.value().isPresent()).isEqualTo(payload != null);
        if (payload != null) {
            String written = EventJson.write(EventJson.read(event.value().get(), payload));
            assertThat(GoldenEvent.JSON.readTree(written))
                    .isEqualTo(GoldenEvent.JSON.readTree(event.value().get()));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSchemaAcceptsIt(GoldenEvent event) {
        assertThat(schemaOf(event.envelope().type())
                        .validate(
                                event.value().orElse("null"),
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    /** The schemas bite: a field too many (a name, say) or one too few is refused. */
    @ParameterizedTest
    @MethodSource("events")
    void theSchemaRefusesAnUnknownAndAMissingField(GoldenEvent event) throws JsonProcessingException {
        Schema schema = schemaOf(event.envelope().type());
        if (event.value().isEmpty()) {
            assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
            return;
        }
        ObjectNode tooMany =
                (ObjectNode) GoldenEvent.JSON.readTree(event.value().get());
        tooMany.put("lastName", "Martin");
        assertThat(schema.validate(tooMany.toString(), InputFormat.JSON)).isNotEmpty();

        ObjectNode tooFew = (ObjectNode) GoldenEvent.JSON.readTree(event.value().get());
        tooFew.remove(tooFew.fieldNames().next());
        assertThat(schema.validate(tooFew.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasASchema(EventType type) {
        assertThat(schemaOf(type)).isNotNull();
    }

    private static Schema schemaOf(EventType type) {
        InputStream file = EventType.class.getResourceAsStream("/schemas/" + type.wireName() + ".v1.json");
        assertThat(file).as("schema of " + type).isNotNull();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file);
    }
}
