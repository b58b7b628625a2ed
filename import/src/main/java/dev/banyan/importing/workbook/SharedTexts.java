package dev.banyan.importing.workbook;

import dev.banyan.importing.safe.Refused;
import dev.banyan.importing.safe.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts that cells refer to by number. They are kept in memory, so there is a bound: two million, of forty million
/// characters together.
final class SharedTexts {
    private static final int MOST = 2_000_000;
    private static final int MOST_CHARACTERS = 40_000_000;
    /// What a cell can hold.
    static final int LONGEST = 32_767;

    private SharedTexts() {}

    static List<String> of(InputStream in) throws IOException {
        var texts = new ArrayList<String>();
        long characters = 0;
        try {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT
                        || !xml.getLocalName().equals("si")) continue;
                String text = text(xml, "si");
                characters += text.length();
                if (texts.size() == MOST || characters > MOST_CHARACTERS)
                    throw new Refused("is a workbook with more text than there is room for");
                texts.add(text);
            }
            return texts;
        } catch (XMLStreamException | RuntimeException e) {
            throw Workbook.damaged(e);
        }
    }

    /// The text inside the element the reader stands on the start of, with its runs put together and without readings
    /// of East Asian characters.
    static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("rPh")) phonetic++;
                    inText = phonetic == 0 && xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals(end)) return text.toString();
                    if (xml.getLocalName().equals("rPh")) phonetic--;
                    inText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && text.length() < LONGEST) text.append(xml.getText());
                }
                default -> {}
            }
        }
        return text.toString();
    }
}
