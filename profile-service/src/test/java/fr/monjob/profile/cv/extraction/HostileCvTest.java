package fr.monjob.profile.cv.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.monjob.profile.cv.upload.CvKind;
import fr.monjob.profile.cv.upload.ZipFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each of these ends rejected within half a minute, twice: as an upload, and sent straight to the program, as if the
 * inspection before it had been deceived.
 */
class HostileCvTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final CvExtractor EXTRACTOR = new CvExtractor(TestExtractionConfig.USUAL);
    private static final ExtractorProcess PROCESS = new ExtractorProcess(TestExtractionConfig.USUAL);

    static Stream<Arguments> bombs() {
        return Stream.of(
                bomb("one endless word", CvKind.DOCX, HostileCvs::docxOfOneEndlessWord),
                bomb("millions of paragraphs", CvKind.DOCX, HostileCvs::docxOfMillionsOfParagraphs),
                bomb("tables in tables", CvKind.DOCX, HostileCvs::docxOfNestedTables),
                bomb("one endless word", CvKind.ODT, HostileCvs::odtOfOneEndlessWord),
                bomb("60 000 members", CvKind.DOCX, HostileCvs::zipOfSixtyThousandMembers),
                bomb("millions of operators", CvKind.PDF, HostileCvs::pdfOfMillionsOfOperators),
                bomb("endless letters", CvKind.PDF, HostileCvs::endlessPdf));
    }

    private static Arguments bomb(String name, CvKind kind, Supplier<byte[]> file) {
        return arguments(name, kind, file);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("bombs")
    void isRejectedAsAnUpload(String name, CvKind kind, Supplier<byte[]> file) {
        byte[] content = file.get();
        CvExtraction extraction = Assertions.assertTimeoutPreemptively(LONGEST, () -> EXTRACTOR.extract(kind, content));
        assertThat(extraction.findRejection()).isPresent();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("bombs")
    void T50_harmsNobodyWhenItReachesTheProgram(String name, CvKind kind, Supplier<byte[]> file) {
        byte[] content = file.get();
        CvExtraction extraction = Assertions.assertTimeoutPreemptively(LONGEST, () -> PROCESS.run(kind, content));
        assertThat(extraction.text()).isEmpty();
    }

    @Test
    void whatGoesRoundInCirclesHasNoText() {
        assertThat(EXTRACTOR
                        .extract(CvKind.PDF, HostileCvs.pdfThatCallsItself())
                        .text())
                .isEmpty();
        assertThat(EXTRACTOR.extract(CvKind.DOCX, HostileCvs.zipInZipInZip()).findRejection())
                .isPresent();
    }

    @Test
    void T51_entitiesReadNoFileAndCallNobody() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String doctype =
                    "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\"><!ENTITY % call SYSTEM \"http://127.0.0.1:"
                            + listener.getLocalPort() + "/x.dtd\"> %call;]>";
            var odt = ZipFiles.odtMembers("<text:p>&secret;</text:p>", doctype);
            var docx = ZipFiles.docxMembers("");
            docx.put("word/document.xml", ZipFiles.text(doctype + "<x>&secret;</x>"));
            for (CvExtraction extraction : new CvExtraction[] {
                PROCESS.run(CvKind.ODT, ZipFiles.zip(odt)), PROCESS.run(CvKind.DOCX, ZipFiles.zip(docx))
            }) {
                assertThat(extraction.text()).doesNotContain("root:");
            }
            listener.setSoTimeout(1);
            Assertions.assertThrows(SocketTimeoutException.class, listener::accept);
        }
    }

    @Test
    void entitiesThatMultiplyDoNotUnfold() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            doctype.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        var odt = ZipFiles.odtMembers("<text:p>&e9;</text:p>", doctype + "]>");
        assertThat(PROCESS.run(CvKind.ODT, ZipFiles.zip(odt)).text()).doesNotContain("ha");
        assertThat(EXTRACTOR.extract(CvKind.ODT, ZipFiles.zip(odt)).findRejection())
                .isPresent();
    }
}
