package fr.monjob.profile.accesslog;

import java.util.List;
import java.util.stream.Collectors;

/** What of a person can be shown to somebody else, each by name. */
public enum ShownField {
    NAME("votre nom"),
    PHONE("votre numéro de téléphone"),
    EMAIL("votre adresse e-mail"),
    CV("votre CV"),
    PROFILE("tout votre profil");

    private final String label;

    ShownField(String label) {
        this.label = label;
    }

    /** "votre nom, votre numéro de téléphone et votre CV": as a person reads it. */
    static String sentence(List<ShownField> fields) {
        List<String> labels = fields.stream().map(field -> field.label).toList();
        String last = labels.get(labels.size() - 1);
        return labels.size() == 1
                ? last
                : labels.stream().limit(labels.size() - 1L).collect(Collectors.joining(", ")) + " et " + last;
    }
}
