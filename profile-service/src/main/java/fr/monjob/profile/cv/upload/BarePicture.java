package fr.monjob.profile.cv.upload;

/** A picture without what its camera wrote beside it: place, time, device, comments, previews. Its pixels stay as they are. */
public final class BarePicture {

    private BarePicture() {}

    /**
     * The same picture, of which only the parts are left that show it. Nothing is unpacked. What follows a broken part is
     * left out; whether the rest is a picture is for {@link CvInspection} to say.
     *
     * @return the content itself for what is no picture
     */
    public static byte[] of(CvKind kind, byte[] content) {
        return switch (kind) {
            case JPEG -> new BareJpeg(content).bytes();
            case PNG -> BarePng.of(content);
            case PDF, DOCX, ODT, RTF, TXT -> content;
        };
    }
}
