package fr.monjob.profile.cv.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BareDocumentTest {

    private static final byte[] JPEG = Pictures.jpegWithPlace(6, ByteOrder.BIG_ENDIAN);
    private static final byte[] PNG = Pictures.pngWithPlace();

    @Test
    void T53_thePicturesOfAPdfSayNothingOfTheirPlace() {
        byte[] photograph = Arrays.copyOf(JPEG, JPEG.length - Pictures.SECRET.length());
        byte[] sent = pdf(photograph);
        assertThat(text(sent)).contains(Pictures.SECRET, "Exif", "Photoshop 3.0", "adobe.com");

        byte[] kept = BarePicture.of(CvKind.PDF, sent);

        assertThat(kept).hasSameSizeAs(sent);
        assertThat(text(kept)).doesNotContain("Exif", "Photoshop 3.0", "adobe.com", "\u0088\u0025", "Ondine");
        int start = text(kept).indexOf("\u00FF\u00D8\u00FF");
        assertThat(Pictures.pixels(Arrays.copyOfRange(kept, start, kept.length)))
                .isEqualTo(Pictures.pixels(JPEG));
        assertThat(text(kept))
                .startsWith(text(sent).substring(0, start))
                .endsWith(text(sent).substring(start + photograph.length));
    }

    /** Three bytes that begin a picture come up by chance, once in sixteen million. */
    @Test
    void whatIsNoPictureStaysAsItIs() {
        byte[] packed = new byte[200_000];
        new Random(53).nextBytes(packed);
        for (int at = 0; at + 40 < packed.length; at += 40) {
            byte[] beginning = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 30};
            System.arraycopy(beginning, 0, packed, at, beginning.length);
        }
        assertThat(BarePicture.of(CvKind.PDF, pdf(packed))).isEqualTo(pdf(packed));
    }

    @Test
    void aFileThatIsAllBeginningsIsReadOnce() {
        // Where one picture begins, another one has a segment, and so on to the end.
        byte[] beginning = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xEE, 0, 9, 'A', 'd', 'o', 'b', 'e'};
        byte[] stream = new byte[5_000_000];
        for (int at = 0; at < stream.length; at++) {
            stream[at] = beginning[at % beginning.length];
        }
        byte[] sent = pdf(stream);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> BarePicture.of(CvKind.PDF, sent)))
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void T53_thePicturesOfADocumentSayNothingOfTheirPlace(CvKind kind) {
        Map<String, ZipFiles.Content> members = members(kind);
        members.put("media/face.jpeg", ZipFiles.bytes(JPEG));
        members.put("media/scan.bin", ZipFiles.bytes(PNG));
        byte[] sent = ZipFiles.zip(members);

        byte[] kept = BarePicture.of(kind, sent);

        ZipArchive archive = ZipArchive.open(kept);
        assertThat(archive.members()).extracting(ZipMember::name).containsExactlyElementsOf(members.keySet());
        assertThat(unpack(archive, "media/face.jpeg")).isEqualTo(BarePicture.of(CvKind.JPEG, JPEG));
        assertThat(unpack(archive, "media/scan.bin")).isEqualTo(BarePicture.of(CvKind.PNG, PNG));
        ZipArchive before = ZipArchive.open(sent);
        before.members().stream()
                .filter(member -> !member.name().startsWith("media/"))
                .forEach(member -> assertThat(unpack(archive, member.name())).isEqualTo(before.unpack(member)));
        assertThat(archive.members())
                .extracting(ZipMember::isStored)
                .isEqualTo(before.members().stream().map(ZipMember::isStored).toList());
        assertThat(CvSignature.findKind(kept, "cv")).contains(kind);
        CvInspection.check(kind, kept);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void aDocumentWithoutThemStaysAsItIs(CvKind kind) {
        Map<String, ZipFiles.Content> members = members(kind);
        members.put("media/face.jpeg", ZipFiles.bytes(BarePicture.of(CvKind.JPEG, JPEG)));
        members.put("media/none.jpeg", ZipFiles.text("x"));
        byte[] sent = ZipFiles.zip(members);
        assertThat(BarePicture.of(kind, sent)).isSameAs(sent);
    }

    /** The type of an ODT is read there by whoever does not unpack it. */
    @Test
    void theTypeOfAnOdtStaysInItsPlace() {
        Map<String, ZipFiles.Content> members = members(CvKind.ODT);
        members.put("Pictures/face.jpeg", ZipFiles.bytes(JPEG));
        assertThat(text(BarePicture.of(CvKind.ODT, ZipFiles.zip(members))).substring(30))
                .startsWith("mimetype" + CvKind.ODT.mediaType());
    }

    @Test
    void whatMayNotBeUnpackedIsLeftForTheInspection() {
        Map<String, ZipFiles.Content> members = members(CvKind.DOCX);
        members.put("../media/face.jpeg", ZipFiles.bytes(JPEG));
        byte[] sent = ZipFiles.zip(members);
        assertThat(BarePicture.of(CvKind.DOCX, sent)).isSameAs(sent);
    }

    private static Map<String, ZipFiles.Content> members(CvKind kind) {
        return new LinkedHashMap<>(
                kind == CvKind.DOCX ? ZipFiles.docxMembers("<w:p/>") : ZipFiles.odtMembers("<text:p>x</text:p>", ""));
    }

    private static byte[] unpack(ZipArchive archive, String name) {
        return archive.unpack(archive.findMember(name).orElseThrow());
    }

    /** As a telephone makes it: the photograph as it is, its filter named. */
    private static byte[] pdf(byte[] stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ("%PDF-1.4\n5 0 obj\n<< /Subtype /Image /Filter /DCTDecode /Length " + stream.length + " >>\nstream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(stream);
        out.writeBytes("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
