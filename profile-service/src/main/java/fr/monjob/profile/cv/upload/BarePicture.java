package fr.monjob.profile.cv.upload;

/**
 * A picture, or a document with pictures, without what a camera wrote beside them: place, time, device, comments, previews.
 * The pixels stay as they are.
 */
public final class BarePicture {

    private BarePicture() {}

    /**
     * The same picture, of which only the parts are left that show it. No pixel is unpacked. What follows a broken part is
     * left out; whether the rest is a picture is for {@link CvInspection} to say.
     *
     * @return the content itself for what has no pictures, and for RTF, which nobody takes photographs with
     */
    public static byte[] of(CvKind kind, byte[] content) {
        return switch (kind) {
            case JPEG -> new BareJpeg(content).bytes();
            case PNG -> BarePng.of(content);
            case PDF -> BarePdf.of(content);
            case DOCX, ODT -> BareOfficeZip.of(content);
            case RTF, TXT -> content;
        };
    }
}
