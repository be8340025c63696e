package fr.monjob.profile.accesslog;

import java.util.List;
import java.util.UUID;

/**
 * A look at somebody's personal data.
 *
 * @param personId     who is looked at
 * @param fields       what is shown by this very look; at least one
 * @param subjectId    the contact request or the application that allows it
 * @param subjectTitle the offer it is about, as the person knows it
 */
public record Access(
        UUID personId, List<ShownField> fields, AccessReason reason, UUID subjectId, String subjectTitle) {}
