package fr.monjob.profile.cv.extraction;

import fr.monjob.profile.cv.UploadPolicy;

/** Reads CVs as an upload is read; needs tools/cv-extractor packaged. */
public final class PackagedExtractor {

    private static final CvExtractor EXTRACTOR = new CvExtractor(TestExtractionConfig.USUAL);

    private PackagedExtractor() {}

    /** The text of a CV that is accepted. */
    public static String textOf(String filename, byte[] content) {
        return EXTRACTOR
                .extract(UploadPolicy.admit(filename, null, content), content)
                .text();
    }
}
