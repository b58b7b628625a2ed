package dev.banyan.importing.spi;

import dev.banyan.importing.safe.SafeXml;
import dev.banyan.model.audit.Place;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks the elements of an XML document from front to back: [#next] steps to the next start or end of an element.
public final class XmlCursor implements AutoCloseable {
    private static final int LONGEST_TEXT = 1 << 16;

    private final String file;
    private final int linesBefore;
    private final Closeable bytes;
    private final XMLStreamReader xml;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean start;
    private boolean left;

    private XmlCursor(String file, int linesBefore, Closeable bytes, XMLStreamReader xml) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.bytes = bytes;
        this.xml = xml;
    }

    /// A document says in which encoding it is, and is wrong once PowerShell has saved it as UTF-16.
    static XmlCursor open(AuditInput input) throws UnreadableFile, Cancelled {
        int before = input.head().prelude().lines();
        try {
            if (input.head().encoding().wide()) {
                Reader text = input.report();
                return new XmlCursor(input.name(), before, text, SafeXml.reader(text));
            }
            InputStream bytes = input.bytes();
            return new XmlCursor(input.name(), before, bytes, SafeXml.reader(bytes));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw trouble(input.name(), before, 1, e);
        }
    }

    /// Steps on; false at the end of the document.
    public boolean next() throws UnreadableFile, Cancelled {
        try {
            if (left) open.pop();
            left = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open.push(xml.getLocalName());
                    start = true;
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    start = false;
                    left = true;
                    return true;
                }
                if (event == XMLStreamConstants.ENTITY_REFERENCE)
                    throw new UnreadableFile(
                            file,
                            place(),
                            "it names an entity, which Banyan does not follow",
                            "replace it by its text");
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw trouble(file, linesBefore, line(), e);
        }
    }

    /// Whether the cursor stands on the start of an element named so.
    public boolean starts(String name) {
        return start && name.equals(open.peek());
    }

    /// Whether the cursor stands on the end of an element named so.
    public boolean ends(String name) {
        return left && name.equals(open.peek());
    }

    /// Name of the element around the one the cursor stands on, empty around the root.
    public String parent() {
        return open.stream().skip(1).findFirst().orElse("");
    }

    /// Whether the element the cursor stands on is one named so, or stands in one.
    public boolean inside(String name) {
        return open.contains(name);
    }

    /// Value of an attribute of the element the cursor stands on the start of, empty when it has none.
    public String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// The text inside the element the cursor stands on the start of; the cursor then stands on its end.
    public String text() throws UnreadableFile, Cancelled {
        var text = new StringBuilder();
        try {
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) depth++;
                if (event == XMLStreamConstants.END_ELEMENT) depth--;
                boolean words = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
                if (words && text.length() < LONGEST_TEXT) text.append(xml.getText());
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw trouble(file, linesBefore, line(), e);
        }
        start = false;
        left = true;
        return text.toString().strip();
    }

    public int line() {
        return linesBefore + Math.max(1, xml.getLocation().getLineNumber());
    }

    public Place place() {
        return Place.line(line());
    }

    private static UnreadableFile trouble(String file, int linesBefore, int line, Exception e) throws Cancelled {
        var trouble = new Trouble(file);
        Throwable nested =
                e instanceof XMLStreamException x && x.getNestedException() != null ? x.getNestedException() : e;
        if (trouble.isInput(nested)) return trouble.of(Place.line(line), nested);
        int at = e instanceof XMLStreamException x && x.getLocation() != null
                ? linesBefore + Math.max(1, x.getLocation().getLineNumber())
                : line;
        String message = String.valueOf(e.getMessage());
        String remedy = "run the tool again and save its output unchanged";
        if (message.contains("JAXP00"))
            return new UnreadableFile(file, Place.line(at), "it is larger than honest XML", remedy);
        if (message.contains("must start and end within the same entity") || message.contains("EOF"))
            return new UnreadableFile(file, Place.line(at), "the document ends in the middle", remedy);
        if (message.contains("entity"))
            return new UnreadableFile(file, Place.line(at), "it names an entity, which Banyan does not follow", remedy);
        return new UnreadableFile(file, Place.line(at), "it is not well-formed XML here", remedy);
    }

    @Override
    public void close() throws UnreadableFile, Cancelled {
        try (bytes) {
            xml.close();
        } catch (IOException | XMLStreamException e) {
            throw trouble(file, linesBefore, line(), e);
        }
    }
}
