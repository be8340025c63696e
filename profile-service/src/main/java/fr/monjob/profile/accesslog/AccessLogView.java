package fr.monjob.profile.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One look at my data.
 *
 * @param who       the employer's name
 * @param subjectId my contact request or application that allowed it
 * @param text      all of it in one French sentence
 */
public record AccessLogView(
        UUID id,
        Instant at,
        String who,
        String role,
        List<ShownField> fields,
        AccessReason reason,
        UUID subjectId,
        String subjectTitle,
        String text) {

    static AccessLogView of(AccessLogEntity line) {
        return new AccessLogView(
                line.id,
                line.at,
                line.organisation,
                line.role,
                line.fields,
                line.reason,
                line.subjectId,
                line.subjectTitle,
                "%s a vu %s, parce que %s."
                        .formatted(
                                line.organisation,
                                ShownField.sentence(line.fields),
                                line.reason.because(line.subjectTitle)));
    }
}
