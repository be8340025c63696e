package fr.monjob.profile.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.profile.cv.upload.ZipFiles;
import fr.monjob.web.problem.ProblemCode;
import fr.monjob.web.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadPolicyTest {

    private static final byte[] PDF = bytes("%PDF-1.4\n%\u00e2\u00e3\n1 0 obj");
    private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR");
    private static final byte[] JPEG = bytes("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000");
    private static final byte[] RTF = bytes("{\\rtf1\\ansi Ma\\'e7on}");
    private static final byte[] EXE = bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000");

    @Test
    void takesEachKindByItsContent() {
        assertThat(admit("cv.pdf", PDF)).isEqualTo(CvKind.PDF);
        assertThat(admit("CV Camille.PDF", PDF)).isEqualTo(CvKind.PDF);
        assertThat(admit("photo.png", PNG)).isEqualTo(CvKind.PNG);
        assertThat(admit("photo.jpg", JPEG)).isEqualTo(CvKind.JPEG);
        assertThat(admit("photo.JPEG", JPEG)).isEqualTo(CvKind.JPEG);
        assertThat(admit("cv.rtf", RTF)).isEqualTo(CvKind.RTF);
        assertThat(admit("cv.docx", ZipFiles.docx("<w:p/>"))).isEqualTo(CvKind.DOCX);
        assertThat(admit("cv.odt", ZipFiles.odt("Maçon"))).isEqualTo(CvKind.ODT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void takesPlainTextOfAnyEncoding(String charset) {
        assertThat(admit("cv.txt", "Maçon\r\n\tété – <3 ans>".getBytes(Charset.forName(charset))))
                .isEqualTo(CvKind.TXT);
    }

    @ParameterizedTest
    @CsvSource({
        "cv.pdf, application/pdf",
        "cv.pdf, APPLICATION/PDF; charset=binary",
        "cv.pdf, application/octet-stream",
        "cv.pdf, ''",
        "cv.pdf,",
    })
    void theDeclaredTypeMayBeItsOwnOrNone(String filename, String declared) {
        assertThat(UploadPolicy.admit(filename, declared, PDF)).isEqualTo(CvKind.PDF);
    }

    @Test
    void browsersGiveOtherTypesToOfficeFiles() {
        assertThat(UploadPolicy.admit("cv.rtf", "application/msword", RTF)).isEqualTo(CvKind.RTF);
        assertThat(UploadPolicy.admit("cv.docx", "application/zip", ZipFiles.docx("<w:p/>")))
                .isEqualTo(CvKind.DOCX);
    }

    @Test
    void T48_nameTypeAndContentMustTellTheSame() {
        refused("cv.png", null, PDF);
        refused("cv", null, PDF);
        refused("pdf", null, PDF);
        refused("", null, PDF);
        refused(null, null, PDF);
        refused("cv.pdf", "image/png", PDF);
        refused("cv.pdf", "text/html", PDF);
        refused("cv.pdf.exe", null, PDF);
        refused("cv.odt", null, ZipFiles.docx("<w:p/>"));
        refused("cv.docx", null, ZipFiles.odt("x"));
    }

    @Test
    void whatIsNoCvIsRefused() {
        refused("cv.pdf", "application/pdf", EXE);
        refused("cv.txt", "text/plain", EXE);
        refused("cv.pdf", "application/pdf", new byte[0]);
        refused("cv.txt", "text/plain", bytes(" \n "));
        refused("cv.pdf", "application/pdf", bytes("\n%PDF-1.4"));
        refused("cv.txt", "text/plain", bytes("\u00ef\u00bb\u00bf <!DOCTYPE html><script>alert(1)</script>"));
        refused("cv.txt", "text/plain", bytes("<svg onload=alert(1)>"));
        refused("cv.txt", "text/plain", bytes("<?xml version=\"1.0\"?><svg/>"));
        refused("cv.txt", "text/plain", bytes("#!/bin/sh\nrm -rf /"));
        refused("cv.html", "text/html", bytes("<html></html>"));
        refused("cv.svg", "image/svg+xml", bytes("<svg/>"));
        refused("cv.doc", "application/msword", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"));
    }

    @Test
    void otherZipsAreRefused() {
        refused("cv.zip", "application/zip", ZipFiles.zip(Map.of("cv.txt", ZipFiles.text("x"))));
        refused("cv.docx", null, ZipFiles.zip(Map.of("cv.txt", ZipFiles.text("x"))));
        refused(
                "cv.odt",
                null,
                ZipFiles.zip(Map.of("mimetype", ZipFiles.text("application/vnd.oasis.opendocument.text-template"))));
        refused("cv.docx", null, withMainType("application/vnd.ms-word.document.macroEnabled.main+xml"));
        refused("cv.docm", null, ZipFiles.docx("<w:p/>"));
    }

    @Test
    void T57_aFileThatIsTwoThingsIsRefused() {
        byte[] zip = ZipFiles.zip(Map.of("a.class", ZipFiles.text("x")));
        refused("cv.pdf", null, joined(PDF, zip));
        refused("cv.png", null, joined(PNG, zip));
        refused("cv.pdf", null, bytes("%PDF-1.4\n<html><script>alert(1)</script>"));
    }

    @Test
    void fiveMegabytesAreTheMost() {
        byte[] largest = Arrays.copyOf(PDF, UploadPolicy.MOST_BYTES);
        assertThat(admit("cv.pdf", largest)).isEqualTo(CvKind.PDF);
        ProblemException problem = catchThrowableOfType(
                ProblemException.class, () -> admit("cv.pdf", Arrays.copyOf(PDF, UploadPolicy.MOST_BYTES + 1)));
        assertThat(problem.code()).isEqualTo(ProblemCode.PAYLOAD_TOO_LARGE);
    }

    @Test
    void takesTheSampleCvs() throws IOException {
        Path samples = Path.of("../../shared/data/cv");
        assumeTrue(Files.isDirectory(samples), "the sample CVs are not on this machine");
        try (var files = Files.list(samples)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                String extension = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
                assertThat(admit(name, Files.readAllBytes(file))).as(name).isEqualTo(CvKind.valueOf(extension));
            }
        }
    }

    private static byte[] withMainType(String type) {
        Map<String, ZipFiles.Content> members = new LinkedHashMap<>(ZipFiles.docxMembers("<w:p/>"));
        members.put("[Content_Types].xml", ZipFiles.text(ZipFiles.contentTypes(type)));
        return ZipFiles.zip(members);
    }

    private static CvKind admit(String filename, byte[] content) {
        return UploadPolicy.admit(filename, null, content);
    }

    private static void refused(String filename, String declared, byte[] content) {
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> UploadPolicy.admit(filename, declared, content));
        assertThat(problem).as("%s as %s", filename, declared).isNotNull();
        assertThat(problem.code()).isEqualTo(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
