package fr.monjob.web.edit;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The answers with headers. {@code Location} stays a path as given ({@code /api/v1/offers/…}): the service does not
 * know under which host the gateway is reached.
 */
public final class Answers {
    private Answers() {}

    /** 200 with the resource and the version it is at as {@code ETag}. */
    public static <T> RestResponse<T> ok(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, etag(version))
                .build();
    }

    /** 201 with the new resource and where it is. */
    public static <T> RestResponse<T> created(String path, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** 201 with the new resource, where it is and its version, for a resource that can be edited. */
    public static <T> RestResponse<T> created(String path, T view, long version) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(view)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.ETAG, etag(version))
                .build();
    }

    /**
     * 200 with a file to keep, of which no cache keeps a copy.
     *
     * @param name of the file, plain letters and signs
     */
    public static Response file(Object content, String mediaType, String name) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }
}
