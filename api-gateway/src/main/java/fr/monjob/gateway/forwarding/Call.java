package fr.monjob.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * A request to a service that may be reset at any time. Vert.x closes the connection of a request that is reset, even when
 * the service has answered in whole and somebody else's request has the connection by now, who would get a 502 for it
 * (eclipse-vertx/vert.x#6294). That happens to whoever is asked for after a slow caller who goes away, and the proxy
 * resets by itself. Here what has come of the answer is thrown away first, and only what has not ended then is reset.
 */
final class Call implements InvocationHandler {

    private final HttpClientRequest request;
    private HttpClientResponse answer;
    private Future<Void> whole;

    private Call(HttpClientRequest request) {
        this.request = request;
        request.response().onSuccess(begun -> {
            answer = begun;
            whole = begun.end();
        });
    }

    /** The same request, but for {@link HttpClientRequest#reset()}. To be used on its own event loop only, as it is. */
    static HttpClientRequest resettable(HttpClientRequest request) {
        Class<?>[] type = {HttpClientRequest.class};
        return (HttpClientRequest) Proxy.newProxyInstance(Call.class.getClassLoader(), type, new Call(request));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("reset") && arguments == null) {
            return reset();
        }
        try {
            Object result = method.invoke(request, arguments);
            return result == request ? proxy : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private boolean reset() {
        if (whole == null) {
            return request.reset();
        }
        if (whole.isComplete()) {
            return false;
        }
        answer.handler(thrownAway -> {}).resume();
        // What was held back comes first: the event loop keeps the order.
        Vertx.currentContext().runOnContext(afterwards -> {
            if (!whole.isComplete()) {
                request.reset();
            }
        });
        return true;
    }
}
