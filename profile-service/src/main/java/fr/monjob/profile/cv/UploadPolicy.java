package fr.monjob.profile.cv;

import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.profile.cv.upload.CvSignature;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;

/** Which files are taken as a CV: content, name and declared type must tell the same. */
public final class UploadPolicy {

    /** 5 MB. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private UploadPolicy() {}

    /**
     * Decides what a file is.
     *
     * @param filename as it was sent; without a fitting extension the file is refused
     * @param declaredType the media type of its part of the form, may be null or {@code application/octet-stream}
     * @throws ProblemException PAYLOAD_TOO_LARGE or UNSUPPORTED_MEDIA_TYPE
     */
    public static CvKind admit(String filename, String declaredType, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new ProblemException(
                    ProblemCode.PAYLOAD_TOO_LARGE,
                    "Un CV a au plus 5 Mo. Réduisez la taille du fichier.",
                    "A CV has at most 5 MB. Make the file smaller.");
        }
        String name = filename == null ? "" : filename;
        return CvSignature.findKind(content, name)
                .filter(kind -> kind.isNamed(name) && kind.isDeclaredAs(declaredType))
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                        "Un CV est un fichier PDF, DOCX, ODT, RTF, TXT, JPEG ou PNG, et son nom finit de même.",
                        "A CV is a PDF, DOCX, ODT, RTF, TXT, JPEG or PNG file, and its name ends so."));
    }
}
