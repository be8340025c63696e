package fr.monjob.system;

import com.google.protobuf.InvalidProtocolBufferException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A collector of traces that speaks OTLP over HTTP, keeps the bytes that came, and can be made to answer nobody. */
final class TraceCollector implements AutoCloseable {

    private final Queue<byte[]> bodies = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ReadWriteLock answering = new ReentrantReadWriteLock();
    private final HttpServer server;

    /**
     * What one part did.
     *
     * @param trace  id of the trace
     * @param parent id of the step before; empty for the first
     */
    record Step(String part, String name, String trace, String id, String parent, Instant begun) {}

    TraceCollector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/v1/traces", this::take);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** All that came, as it came. */
    List<byte[]> bodies() {
        return List.copyOf(bodies);
    }

    /** All steps that were told, in no order. */
    List<Step> steps() {
        return bodies.stream().flatMap(TraceCollector::read).toList();
    }

    /** Which parts told of work that they began after this: what they did before, they have told before. */
    Set<String> partsHeardSince(Instant moment) {
        return steps().stream()
                .filter(step -> step.begun().isAfter(moment))
                .map(Step::part)
                .collect(Collectors.toSet());
    }

    /** Takes what comes and answers nobody while this is done. */
    void whileItHangs(Runnable deed) {
        answering.writeLock().lock();
        try {
            deed.run();
        } finally {
            answering.writeLock().unlock();
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        bodies.add(exchange.getRequestBody().readAllBytes());
        answering.readLock().lock();
        try {
            exchange.sendResponseHeaders(200, -1);
        } finally {
            answering.readLock().unlock();
            exchange.close();
        }
    }

    private static Stream<Step> read(byte[] body) {
        try {
            return ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().stream()
                    .flatMap(TraceCollector::steps);
        } catch (InvalidProtocolBufferException noTrace) {
            throw new AssertionError("Not OTLP", noTrace);
        }
    }

    private static Stream<Step> steps(ResourceSpans of) {
        String part = of.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(KeyValue::getValue)
                .map(value -> value.getStringValue())
                .findFirst()
                .orElse("nobody");
        return of.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .map(span -> step(part, span));
    }

    private static Step step(String part, Span span) {
        return new Step(
                part,
                span.getName(),
                hex(span.getTraceId().toByteArray()),
                hex(span.getSpanId().toByteArray()),
                hex(span.getParentSpanId().toByteArray()),
                Instant.EPOCH.plusNanos(span.getStartTimeUnixNano()));
    }

    private static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
