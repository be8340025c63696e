package fr.monjob.extractor;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.SAXException;

/** DOCX, ODT and RTF by Tika's parsers, each called directly. */
final class OfficeText {

    private static final long LARGEST_ZIP_ENTRY = 25L * 1024 * 1024;
    private static final long MOST_ZIP_ENTRIES = 500;
    private static final double LEAST_PACKED_TO_UNPACKED = 0.01;

    private OfficeText() {}

    static String read(DocumentFormat format, byte[] document) throws IOException, SAXException, TikaException {
        ZipSecureFile.setMaxEntrySize(LARGEST_ZIP_ENTRY);
        ZipSecureFile.setMaxFileCount(MOST_ZIP_ENTRIES);
        ZipSecureFile.setMinInflateRatio(LEAST_PACKED_TO_UNPACKED);
        Parser parser = switch (format) {
            case DOCX -> new OOXMLParser();
            case ODT -> new OpenDocumentParser();
            case RTF -> new RTFParser();
            case PDF -> throw new IllegalArgumentException(format + " is no office format");
        };
        BlockText text = new BlockText();
        Metadata metadata = new Metadata();
        try (TikaInputStream input = TikaInputStream.get(document)) {
            parser.parse(input, text, metadata, context());
        }
        if (stoppedAtBomb(metadata)) {
            throw new RejectedException(Rejection.TOO_COMPLEX);
        }
        return text.toString();
    }

    /** A part of a DOCX that can't be read is left out with a note; so would be one that unfolds without end. */
    private static boolean stoppedAtBomb(Metadata metadata) {
        return Stream.of(metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING))
                .anyMatch(warning -> warning.contains("Zip bomb"));
    }

    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        // Reads the document as a stream: the other way builds all of it in memory first.
        office.setUseSAXDocxExtractor(true);
        // Columns of a CV are often text boxes, its name and address often the page's header.
        office.setIncludeShapeBasedContent(true);
        office.setIncludeHeadersAndFooters(true);
        office.setIncludeDeletedContent(false);
        office.setExtractMacros(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(Parser.class, EmptyParser.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new ClosedEmbeddedDocuments());
        return context;
    }
}
