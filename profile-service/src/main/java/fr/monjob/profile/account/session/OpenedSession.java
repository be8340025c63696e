package fr.monjob.profile.account.session;

/**
 * Somebody has got in.
 *
 * @param deviceProof that shows the device to be known from now on, as {@link
 *     fr.monjob.profile.account.device.KnownDevices#prove} gives it
 */
public record OpenedSession(TokensView tokens, String deviceProof) {}
