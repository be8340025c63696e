package fr.monjob.gateway.routing;

/** What a route is for; the kind decides its budget of time and bytes, and which limits watch it. */
public enum RouteKind {
    /** The usual JSON call. */
    API,
    /** The same answer for everybody: a token sent along is dropped, so that the answer may be cached. */
    PUBLIC,
    /** Guessing a password starts here: counted per peer with its own, small allowance. */
    AUTH,
    /** One file, sent by a person. */
    UPLOAD,
    /** A CSV list, sent by an institution. */
    IMPORT,
    /** An answer that may be large. */
    DOWNLOAD,
    /** Server-Sent Events: never ends by itself, never buffered. */
    STREAM
}
