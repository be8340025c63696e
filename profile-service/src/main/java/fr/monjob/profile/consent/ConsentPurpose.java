package fr.monjob.profile.consent;

/** What a person can agree to, each with the words shown at that time; other words are another version. */
public enum ConsentPurpose {
    BE_FOUND("Des employeurs vérifiés des environs voient ce que je sais faire, sans mon nom ni mon adresse.");

    private final String[] versions;

    /** @param versions the words of version 1, then 2 and so on; none is ever changed */
    ConsentPurpose(String... versions) {
        this.versions = versions;
    }

    /** The words that are shown now. */
    public String words() {
        return words(textVersion());
    }

    String words(int version) {
        return versions[version - 1];
    }

    int textVersion() {
        return versions.length;
    }
}
