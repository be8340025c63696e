package fr.monjob.profile.cv.upload;

/** Looks into a CV before anything reads it: what a zip unfolds into and points at, how large a picture is. */
public final class CvInspection {

    private CvInspection() {}

    /** @throws CvRejectedException when it isn't to be read or kept */
    public static void check(CvKind kind, byte[] content) {
        switch (kind) {
            case DOCX, ODT -> OfficeZipPolicy.check(content);
            case JPEG, PNG -> PictureSize.check(kind, content);
            case PDF, RTF, TXT -> {
                // Their parser looks at them alone, in its own process.
            }
        }
    }
}
