package fr.monjob.profile.account.secondfactor;

/**
 * A secret for an app on a phone.
 *
 * @param secret     base32, to be typed where no camera is at hand
 * @param otpauthUri the same with all that the app has to know
 * @param picture    the address as a QR code, a {@code data:} URI
 */
public record SecondFactorSetupView(String secret, String otpauthUri, String picture) {}
