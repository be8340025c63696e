package fr.monjob.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * Follows requests through the parts, for a collector; without one nothing is measured or sent, and what others trace is
 * handed on. A collector that is away, slow or full costs steps, never an answer: some thousand wait, more are dropped.
 */
@ApplicationScoped
public class Traces {

    /** The header, of HTTP and of Kafka, that names the trace and the step before; also its place in the MDC. */
    public static final String HEADER = "traceparent";

    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> TOPIC = AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<String> CONSUMER = AttributeKey.stringKey("messaging.consumer.group.name");
    private static final AttributeKey<String> EVENT = AttributeKey.stringKey("monjob.event.type");
    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");

    private static final Duration COLLECTOR_ANSWERS_WITHIN = Duration.ofSeconds(5);
    private static final Duration LAST_SENT_WITHIN = Duration.ofSeconds(2);

    private final Optional<SdkTracerProvider> sending;
    private final Tracer tracer;

    Traces(TraceConfig config, @ConfigProperty(name = "quarkus.application.name") String part) {
        sending = config.endpoint().map(endpoint -> provider(endpoint, config.share(), part));
        tracer = sending.<Tracer>map(provider -> provider.get("monjob"))
                .orElseGet(() -> OpenTelemetry.noop().getTracer("monjob"));
    }

    private static SdkTracerProvider provider(URI endpoint, double share, String part) {
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(endpoint.toString().replaceFirst("/*$", "/v1/traces"))
                .setTimeout(COLLECTOR_ANSWERS_WITHIN)
                .build();
        return SdkTracerProvider.builder()
                .setResource(Resource.getDefault().merge(Resource.create(Attributes.of(SERVICE, part))))
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
                .build();
    }

    /** What the work of this thread belongs to, to be handed on; empty when nobody traces it. */
    public static Optional<String> current() {
        return Optional.ofNullable((String) MDC.get(HEADER));
    }

    /**
     * A request comes in.
     *
     * @param parentOrNull what its caller handed on; null at the public door, where a caller is not to choose what is
     *           traced, nor to put bytes of their own into it
     */
    public Step request(String parentOrNull) {
        return begin("request", SpanKind.SERVER, parentOrNull);
    }

    /** An event is applied. @param consumer which use of the topic */
    public Step event(String parentOrNull, String topic, String type, String consumer) {
        return new Step(builder("process " + topic, SpanKind.CONSUMER, parentOrNull)
                .setAttribute(SYSTEM, "kafka")
                .setAttribute(TOPIC, topic)
                .setAttribute(EVENT, type)
                .setAttribute(CONSUMER, consumer)
                .startSpan());
    }

    /** Work that was noted down and is done now. @param name a word of ours, the same for all of its kind */
    public Step work(String parentOrNull, String name) {
        return begin(name, SpanKind.INTERNAL, parentOrNull);
    }

    private Step begin(String name, SpanKind kind, String parentOrNull) {
        return new Step(builder(name, kind, parentOrNull).startSpan());
    }

    private SpanBuilder builder(String name, SpanKind kind, String parentOrNull) {
        Context parent =
                W3CTraceContextPropagator.getInstance().extract(Context.root(), parentOrNull, new OnlyHeader());
        return tracer.spanBuilder(name).setSpanKind(kind).setParent(parent);
    }

    void stop(@Observes ShutdownEvent stopped) {
        sending.ifPresent(provider -> provider.shutdown().join(LAST_SENT_WITHIN.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Of Trace Context the one header: {@code tracestate} and baggage are texts that nobody here reads. */
    private static final class OnlyHeader implements TextMapGetter<String> {

        @Override
        public Iterable<String> keys(String parent) {
            return List.of(HEADER);
        }

        @Override
        public String get(String parent, String name) {
            return name.equals(HEADER) ? parent : null;
        }
    }
}
