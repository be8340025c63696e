package fr.monjob.profile.cv.extraction;

import fr.monjob.profile.cv.upload.CvRejection;
import java.util.Objects;
import java.util.Optional;

/** What became of a CV: its text, or why it has none. */
public final class CvExtraction {

    private final String text;
    private final CvRejection rejection;

    private CvExtraction(String text, CvRejection rejection) {
        this.text = text;
        this.rejection = rejection;
    }

    /** @param raw as it stands in the document, see {@link CleanText} */
    static CvExtraction of(String raw) {
        return new CvExtraction(CleanText.of(raw), null);
    }

    /** The file is not kept. */
    public static CvExtraction rejected(CvRejection rejection) {
        return new CvExtraction("", Objects.requireNonNull(rejection));
    }

    /** At most 200 000 characters in lines; empty for a picture, a PDF of pictures and a rejected CV. */
    public String text() {
        return text;
    }

    /** Why it is rejected; nothing when it may be kept. */
    public Optional<CvRejection> findRejection() {
        return Optional.ofNullable(rejection);
    }

    @Override
    public String toString() {
        return rejection == null ? text.length() + " characters" : "rejected: " + rejection;
    }
}
