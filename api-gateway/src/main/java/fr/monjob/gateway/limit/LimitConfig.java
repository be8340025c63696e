package fr.monjob.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** How much one caller, and all together, may ask. Every value can be set by environment: {@code MONJOB_LIMIT_…}. */
@ConfigMapping(prefix = "monjob.limit")
public interface LimitConfig {

    /** Requests a minute per peer address; an institution's hundred desks may share one. */
    @WithDefault("1200")
    int peerPerMinute();

    /** Requests a minute per account, from wherever: 10 a second, for a person a lot, for a script a little. */
    @WithDefault("600")
    int accountPerMinute();

    /**
     * Log-ins and registrations a minute per peer address: a training room's worth. Guessing is stopped behind, where
     * a wrong password can be told from a right one.
     */
    @WithDefault("120")
    int authPerMinute();

    /** Requests under way at once; above it 503. Streams are counted apart. */
    @WithDefault("200")
    int inFlight();

    /** Requests that keep the services busy; in a crowd no more are let in. At least two; twelve for each of the gateway's cores unless it is set. */
    OptionalInt busy();

    /** Bodies that have begun and not ended. They have connections of their own to a service: who reads finds one. */
    @WithDefault("40")
    int bodies();

    /** Such bodies of one peer address. */
    @WithDefault("20")
    int bodiesPerPeer();

    /** Open event streams per account. */
    @WithDefault("3")
    int streamsPerAccount();

    /** Open event streams of all together. */
    @WithDefault("1000")
    int streams();

    /** Callers remembered at once; beyond it the least recently seen starts afresh. */
    @WithDefault("100000")
    int callers();
}
