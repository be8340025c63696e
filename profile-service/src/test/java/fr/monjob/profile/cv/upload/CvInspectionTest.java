package fr.monjob.profile.cv.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a DOCX or ODT may hold, and how its zip may be made. */
class CvInspectionTest {

    private static final String NOT_UTF8_OF_IMAGES = "\u0089PNG";

    @Test
    void soundFilesPass() {
        assertThat(verdict(CvKind.DOCX, ZipFiles.docx("<w:p/>"))).isNull();
        assertThat(verdict(CvKind.ODT, ZipFiles.odt("Maçon"))).isNull();
        assertThat(verdict(CvKind.DOCX, ZipFiles.docx("<w:p/>", "word/media/image1.png", NOT_UTF8_OF_IMAGES)))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "word/../../evil.xml", "/etc/passwd", "C:/evil", "word\\..\\evil"})
    void namesThatLeaveTheFolderAreRejected(String name) {
        assertThat(verdict(CvKind.DOCX, ZipFiles.docx("<w:p/>", name, "x"))).isEqualTo(CvRejection.UNREADABLE);
    }

    @Test
    void T52_programsAreRejected() {
        assertThat(verdict(CvKind.DOCX, ZipFiles.docx("<w:p/>", "word/vbaProject.bin", "x")))
                .isEqualTo(CvRejection.MACROS);
        Map<String, ZipFiles.Content> odt = ZipFiles.odtMembers("<text:p>x</text:p>", "");
        odt.put("Basic/Standard/Module1.xml", ZipFiles.text("<x/>"));
        assertThat(verdict(CvKind.ODT, ZipFiles.zip(odt))).isEqualTo(CvRejection.MACROS);
    }

    @Test
    void archivesInsideAreRejected() {
        Map<String, ZipFiles.Content> members = ZipFiles.docxMembers("<w:p/>");
        members.put("word/embeddings/sheet.xlsx", ZipFiles.bytes(ZipFiles.docx("<w:p/>")));
        assertThat(verdict(CvKind.DOCX, ZipFiles.zip(members))).isEqualTo(CvRejection.TOO_COMPLEX);
    }

    @Test
    void moreThanACvNeedsIsRejected() {
        Map<String, ZipFiles.Content> bomb = ZipFiles.docxMembers("<w:p/>");
        bomb.put("word/media/image1.bmp", ZipFiles.spaces(300_000_000));
        assertThat(verdict(CvKind.DOCX, ZipFiles.zip(bomb))).isEqualTo(CvRejection.TOO_COMPLEX);

        Map<String, ZipFiles.Content> dense = ZipFiles.docxMembers("<w:p/>");
        dense.put("word/media/image1.bmp", ZipFiles.spaces(1_000_000));
        assertThat(verdict(CvKind.DOCX, ZipFiles.zip(dense))).isEqualTo(CvRejection.TOO_COMPLEX);

        Map<String, ZipFiles.Content> many = ZipFiles.docxMembers("<w:p/>");
        for (int i = 0; i < 500; i++) {
            many.put("word/media/" + i, ZipFiles.text("x"));
        }
        assertThat(verdict(CvKind.DOCX, ZipFiles.zip(many))).isEqualTo(CvRejection.TOO_COMPLEX);
    }

    @Test
    void aMemberThatUnfoldsBeyondWhatItDeclaresIsRejected() {
        Map<String, ZipFiles.Content> members = ZipFiles.docxMembers("<w:p/>");
        members.put("word/media/image1.bmp", ZipFiles.spaces(50_000_000));
        byte[] lying = ZipFiles.zip(members);
        int entry = lastEntry(lying);
        littleEndian(lying).putInt(entry + 24, 1_000);
        assertThat(verdict(CvKind.DOCX, lying)).isEqualTo(CvRejection.TOO_COMPLEX);
        littleEndian(lying).putInt(entry + 24, Integer.MAX_VALUE);
        assertThat(verdict(CvKind.DOCX, lying)).isEqualTo(CvRejection.TOO_COMPLEX);
    }

    @Test
    void lockedFilesAreToldApart() {
        byte[] locked = ZipFiles.docx("<w:p/>");
        littleEndian(locked).putShort(lastEntry(locked) + 8, (short) 1);
        assertThat(verdict(CvKind.DOCX, locked)).isEqualTo(CvRejection.ENCRYPTED);
        Map<String, ZipFiles.Content> odt = ZipFiles.odtMembers("", "");
        odt.put("META-INF/manifest.xml", ZipFiles.text("<manifest:encryption-data/>"));
        assertThat(verdict(CvKind.ODT, ZipFiles.zip(odt))).isEqualTo(CvRejection.ENCRYPTED);
    }

    @Test
    void whatTwoReadersCouldReadDifferentlyIsRejected() {
        byte[] sound = ZipFiles.docx("<w:p/>");
        assertThat(verdict(CvKind.DOCX, joined(sound, ZipFiles.odt("x")))).isEqualTo(CvRejection.UNREADABLE);
        assertThat(verdict(CvKind.DOCX, joined(new byte[100], sound))).isEqualTo(CvRejection.UNREADABLE);
        assertThat(verdict(CvKind.DOCX, Arrays.copyOf(sound, sound.length - 1))).isEqualTo(CvRejection.UNREADABLE);
        byte[] renamed = sound.clone();
        renamed[30] = 'X';
        assertThat(verdict(CvKind.DOCX, renamed)).isEqualTo(CvRejection.UNREADABLE);
    }

    @Test
    void declaredEntitiesAreRejected() {
        String doctype = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";
        assertThat(verdict(CvKind.ODT, ZipFiles.zip(ZipFiles.odtMembers("<text:p>&secret;</text:p>", doctype))))
                .isEqualTo(CvRejection.UNREADABLE);
        assertThat(verdict(CvKind.DOCX, ZipFiles.docx("<w:p/>", "word/styles.xml", doctype + "<x/>")))
                .isEqualTo(CvRejection.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "hyperlink, https://exemple.invalid/moi, true, ",
        "image, media/image1.png, false, ",
        "image, https://exemple.invalid/pixel.png, true, EXTERNAL_CONTENT",
        "oleObject, file://server/share/x.xls, true, EXTERNAL_CONTENT",
        "attachedTemplate, file:///C:\\Users\\moi\\Modele.dotx, true, ",
        "attachedTemplate, Normal.dotm, true, ",
        "attachedTemplate, https://exemple.invalid/evil.dotm, true, EXTERNAL_CONTENT",
        "attachedTemplate, \\\\server\\share\\evil.dotm, true, EXTERNAL_CONTENT",
        "attachedTemplate, file://server/evil.dotm, true, EXTERNAL_CONTENT",
        "frame, https://exemple.invalid/, false, EXTERNAL_CONTENT",
    })
    void nothingIsLoadedFromElsewhere(String type, String target, boolean external, CvRejection expected) {
        byte[] docx =
                ZipFiles.docx("<w:p/>", "word/_rels/settings.xml.rels", ZipFiles.relationship(type, target, external));
        assertThat(verdict(CvKind.DOCX, docx)).isEqualTo(expected);
    }

    @Test
    void brokenFilesAreUnreadableWhereverTheyBreak() {
        byte[] sound = ZipFiles.docx("<w:p/>", "word/media/image1.png", "x".repeat(3_000));
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            byte[] broken = sound.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = random.nextBoolean() ? broken : Arrays.copyOf(broken, random.nextInt(broken.length));
            // Any verdict will do, nothing else may be thrown.
            verdict(CvKind.DOCX, cut);
            verdict(CvKind.PNG, cut);
            verdict(CvKind.JPEG, cut);
            CvSignature.findKind(cut, "cv.docx");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5000, 5000, ",
        "5000, 5001, TOO_COMPLEX",
        "60000, 60000, TOO_COMPLEX",
        "0, 10, UNREADABLE",
        "-1, -1, UNREADABLE"
    })
    void picturesHaveTwentyFiveMegapixelsAtMost(int width, int height, CvRejection expected) {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(13)
                .putInt(0x49484452);
        png.putInt(width).putInt(height);
        assertThat(verdict(CvKind.PNG, png.array())).isEqualTo(expected);
    }

    @Test
    void theSizeOfAJpegIsFoundBehindItsOtherSegments() {
        byte[] start = {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 4, 9, 9, (byte) 0xFF, (byte) 0xC2, 0, 17, 8
        };
        assertThat(verdict(CvKind.JPEG, joined(start, new byte[] {0x10, 0, 0x10, 0})))
                .isNull();
        assertThat(verdict(CvKind.JPEG, joined(start, new byte[] {0x20, 0, 0x20, 0})))
                .isEqualTo(CvRejection.TOO_COMPLEX);
        assertThat(verdict(CvKind.JPEG, start)).isEqualTo(CvRejection.UNREADABLE);
    }

    private static CvRejection verdict(CvKind kind, byte[] content) {
        CvRejectedException rejected =
                catchThrowableOfType(CvRejectedException.class, () -> CvInspection.check(kind, content));
        return rejected == null ? null : rejected.rejection();
    }

    private static ByteBuffer littleEndian(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the last member's entry in the central directory begins. */
    private static int lastEntry(byte[] file) {
        int at = file.length - 4;
        while (littleEndian(file).getInt(at) != 0x02014b50) {
            at--;
        }
        return at;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
