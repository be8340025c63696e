package fr.monjob.extractor;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The words of the XHTML that the office parsers emit, a line for each block and a space after each cell. Their own text
 * handler glues an ODT's heading to what follows it.
 */
final class BlockText extends DefaultHandler {

    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "li", "ul", "ol", "table", "tr", "br", "dt", "dd");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final BoundedText text = new BoundedText();
    private boolean inBody;

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (name.equals("body")) {
            inBody = true;
        } else if (inBody && BLOCKS.contains(name)) {
            text.endLine();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (name.equals("body")) {
            inBody = false;
        } else if (inBody && BLOCKS.contains(name)) {
            text.endLine();
        } else if (inBody && CELLS.contains(name)) {
            text.append(" ");
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (inBody) {
            text.append(letters, start, length);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
