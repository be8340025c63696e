package fr.monjob.contract.account;

import java.util.UUID;

/**
 * A session is over before its time: an access token with this id in {@code sid} is good for nothing any more. Every
 * instance of every service has to hear of it.
 */
public record EndedSession(UUID sessionId) {}
