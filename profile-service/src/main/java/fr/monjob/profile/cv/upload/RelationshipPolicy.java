package fr.monjob.profile.cv.upload;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a DOCX may point at outside of itself: only what a reader follows by a click. */
final class RelationshipPolicy {

    /** Word notes the template on its author's own disk; a template elsewhere would be loaded, with its macros. */
    private static final Pattern OWN_DISK = Pattern.compile("(?i)(file:///)?[a-z]:[\\\\/].*|[^:\\\\/][^:\\\\]*");

    private RelationshipPolicy() {}

    /** @throws CvRejectedException when something would be loaded from elsewhere */
    static void check(byte[] relationships) {
        try {
            XMLStreamReader xml = parser().createXMLStreamReader(new ByteArrayInputStream(relationships));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && loadsFromElsewhere(xml)) {
                    throw new CvRejectedException(CvRejection.EXTERNAL_CONTENT);
                }
            }
        } catch (XMLStreamException e) {
            throw new CvRejectedException(CvRejection.UNREADABLE);
        }
    }

    private static XMLInputFactory parser() {
        XMLInputFactory parser = XMLInputFactory.newDefaultFactory();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }

    private static boolean loadsFromElsewhere(XMLStreamReader relationship) {
        String type = relationship.getAttributeValue(null, "Type");
        String target = relationship.getAttributeValue(null, "Target");
        if (type == null || target == null || type.endsWith("/hyperlink")) {
            return false;
        }
        boolean external = "External".equalsIgnoreCase(relationship.getAttributeValue(null, "TargetMode"));
        if (type.endsWith("/attachedTemplate")) {
            return !OWN_DISK.matcher(target).matches();
        }
        return external || target.contains("://") || target.startsWith("\\\\");
    }
}
