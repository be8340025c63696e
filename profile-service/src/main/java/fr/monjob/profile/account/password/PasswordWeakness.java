package fr.monjob.profile.account.password;

/** Why a password is refused, in the words the person reads. There is no rule on what characters it is composed of. */
public enum PasswordWeakness {
    TOO_SHORT("12 caractères au moins.", "At least 12 characters."),
    TOO_LONG("128 caractères au plus.", "At most 128 characters."),
    UNREADABLE("Un caractère ne peut pas être utilisé.", "One character can't be used."),
    COMMON("Ce mot de passe est trop courant.", "This password is too common."),
    PERSONAL(
            "Ce mot de passe est fait de votre nom, de votre identifiant ou du nom du site.",
            "This password is made of your name, your identifier or the name of the site.");

    private final String french;
    private final String english;

    PasswordWeakness(String french, String english) {
        this.french = french;
        this.english = english;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }
}
