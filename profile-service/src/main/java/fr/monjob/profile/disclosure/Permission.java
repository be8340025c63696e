package fr.monjob.profile.disclosure;

import fr.monjob.profile.accesslog.AccessReason;
import fr.monjob.profile.accesslog.ShownField;
import java.util.Collection;
import java.util.UUID;

/**
 * That an employer may look at a person now, as whoever holds the person's word has just found under a lock.
 *
 * @param shown        what the person agreed to show
 * @param cvId         which CV, when CV is shown; null otherwise
 * @param subjectId    the contact request or the application
 * @param subjectTitle the offer it is about
 */
public record Permission(
        UUID employerId,
        UUID personId,
        Collection<ShownField> shown,
        UUID cvId,
        AccessReason reason,
        UUID subjectId,
        String subjectTitle) {}
