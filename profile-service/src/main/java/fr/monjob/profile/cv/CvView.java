package fr.monjob.profile.cv;

import fr.monjob.profile.cv.suggestion.SuggestedJob;
import fr.monjob.profile.cv.suggestion.SuggestedSkill;
import fr.monjob.profile.cv.upload.CvRejection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A CV as its owner sees it, or the advisor who brought it.
 *
 * @param mediaType what the file is, whatever its sender called it
 * @param size      in bytes
 * @param sha256    of the file, hexadecimal
 * @param sentBy    who brought it
 * @param rejection only when it is REJECTED
 */
public record CvView(
        UUID id,
        String filename,
        String mediaType,
        long size,
        String sha256,
        CvSender sentBy,
        CvStatus status,
        CvRejection rejection,
        Instant uploadedAt,
        List<SuggestedSkill> suggestedSkills,
        List<SuggestedJob> suggestedJobs) {

    static CvView of(CvEntity cv) {
        return new CvView(
                cv.id,
                cv.filename,
                cv.kind.mediaType(),
                cv.size,
                cv.sha256,
                cv.sentBy(),
                cv.status,
                cv.rejection,
                cv.uploadedAt,
                cv.suggestedSkills,
                cv.suggestedJobs);
    }

    /** What somebody may know who may not read it: suggestions tell the very words that led to them. */
    static CvView unread(CvEntity cv) {
        return new CvView(
                cv.id,
                cv.filename,
                cv.kind.mediaType(),
                cv.size,
                cv.sha256,
                cv.sentBy(),
                cv.status,
                cv.rejection,
                cv.uploadedAt,
                List.of(),
                List.of());
    }
}
