package fr.monjob.profile.accesslog;

import java.util.List;
import java.util.UUID;

/**
 * A look at somebody's personal data.
 *
 * @param personId     who is looked at
 * @param fields       what is shown by this very look; at least one
 * @param subjectId    the contact request or the application that allows it; for an advisor the person themselves
 * @param subjectTitle the offer it is about, as the person knows it; for an advisor nothing
 */
public record Access(UUID personId, List<ShownField> fields, AccessReason reason, UUID subjectId, String subjectTitle) {

    /** The whole profile, by the advisor who accompanies this person. */
    public static Access byAdvisor(UUID personId, AccessReason reason) {
        return byAdvisor(personId, ShownField.PROFILE, reason);
    }

    /** A part of what there is of this person, by the advisor who accompanies them. */
    public static Access byAdvisor(UUID personId, ShownField shown, AccessReason reason) {
        return new Access(personId, List.of(shown), reason, personId, "");
    }
}
