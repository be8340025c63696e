package fr.monjob.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The instance that a request is with. Each one that had it is told exactly once how that went. */
final class Assignment {

    private final Instances instances;
    private final Function<Backend, ThreadLocal<HttpClient>> lane;
    private Backend backend;
    private boolean reported;
    private boolean passedOn;

    /**
     * @param first has allowed the call
     * @param lane which of an instance's connections the request takes
     */
    Assignment(Instances instances, Backend first, Function<Backend, ThreadLocal<HttpClient>> lane) {
        this.instances = instances;
        this.lane = lane;
        this.backend = first;
    }

    Future<HttpClientRequest> connect(HttpMethod method, String uri) {
        return backend.connect(lane.apply(backend).get(), method, uri);
    }

    void report(Consumer<Breaker> outcome) {
        if (!reported) {
            reported = true;
            outcome.accept(backend.breaker());
        }
    }

    /** Whether another instance has it from now on, as this one failed; once only. */
    boolean passOn() {
        Optional<Backend> other = passedOn ? Optional.empty() : instances.chooseOther(backend);
        other.ifPresent(next -> {
            report(Breaker::failed);
            backend = next;
            reported = false;
            passedOn = true;
        });
        return other.isPresent();
    }
}
