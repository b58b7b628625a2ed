package dev.banyan.importing.spi;

import dev.banyan.importing.safe.SafeXml;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The root of the XML document at the beginning of a file.
///
/// @param elements names of the first elements inside the root, at any depth
public record XmlPeek(String root, String namespace, Map<String, String> attributes, List<String> elements) {
    private static final int ELEMENTS = 40;

    public XmlPeek {
        attributes = Map.copyOf(attributes);
        elements = List.copyOf(elements);
    }

    static Optional<XmlPeek> in(String text) {
        String start = text.stripLeading();
        if (!start.startsWith("<")) return Optional.empty();
        var elements = new ArrayList<String>();
        var attributes = new HashMap<String, String>();
        String root = "";
        String namespace = "";
        try {
            XMLStreamReader xml = SafeXml.reader(new StringReader(start));
            while (elements.size() < ELEMENTS && xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
                if (!root.isEmpty()) {
                    elements.add(xml.getLocalName());
                    continue;
                }
                root = xml.getLocalName();
                namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
                for (int i = 0; i < xml.getAttributeCount(); i++)
                    attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        } catch (XMLStreamException | RuntimeException e) {
            // The head ends in the middle, or the document is broken: what was seen until here counts.
            if (root.isEmpty()) return Optional.empty();
        }
        return root.isEmpty() ? Optional.empty() : Optional.of(new XmlPeek(root, namespace, attributes, elements));
    }
}
