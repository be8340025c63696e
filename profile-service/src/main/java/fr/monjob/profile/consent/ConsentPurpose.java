package fr.monjob.profile.consent;

/** What a person can agree to, each with the words shown at that time; other words are another version. */
public enum ConsentPurpose {
    /** "Des employeurs vérifiés des environs voient ce que je sais faire, sans mon nom ni mon adresse." */
    BE_FOUND(1);

    private final int textVersion;

    ConsentPurpose(int textVersion) {
        this.textVersion = textVersion;
    }

    int textVersion() {
        return textVersion;
    }
}
