package fr.monjob.profile.person;

/** Under which name and where a person is reached; each part may be null but for those that the person gave. */
public record PersonContact(String givenName, String familyName, String email, String phone) {}
