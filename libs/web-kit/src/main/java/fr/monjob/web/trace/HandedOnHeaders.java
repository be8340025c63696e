package fr.monjob.web.trace;

import fr.monjob.trace.Traces;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** For a client of another service of ours: it learns to which request, and to which trace, the question belongs. */
public class HandedOnHeaders implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext question) {
        if (RequestId.current() != null) {
            question.getHeaders().putSingle(RequestId.HEADER, RequestId.current());
        }
        Traces.current().ifPresent(own -> question.getHeaders().putSingle(Traces.HEADER, own));
    }
}
