package fr.monjob.profile.disclosure;

/**
 * What a person agreed to show an employer; what they did not is absent.
 *
 * @param cv path of the CV's file, when it is shown
 */
public record DisclosureView(String givenName, String familyName, String phone, String email, String cv) {}
