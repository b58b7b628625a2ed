package dev.banyan.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The values in a workbook, read from its parts as ECMA-376 describes them and not by the library that wrote them.
record Workbook(Map<String, Map<String, String>> sheets) {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    static Workbook read(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            List<String> shared = new ArrayList<>();
            if (zip.getEntry("xl/sharedStrings.xml") != null)
                for (Element item : all(part(zip, "xl/sharedStrings.xml"), "si")) shared.add(item.getTextContent());
            Map<String, String> targets = new TreeMap<>();
            for (Element r : all(part(zip, "xl/_rels/workbook.xml.rels"), "Relationship"))
                targets.put(r.getAttribute("Id"), r.getAttribute("Target"));
            Map<String, Map<String, String>> sheets = new LinkedHashMap<>();
            for (Element sheet : all(part(zip, "xl/workbook.xml"), "sheet")) {
                String target = Objects.requireNonNull(targets.get(sheet.getAttribute("r:id")));
                String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                sheets.put(sheet.getAttribute("name"), cells(part(zip, path), shared));
            }
            return new Workbook(sheets);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> cells(Document sheet, List<String> shared) {
        Map<String, String> cells = new TreeMap<>();
        for (Element c : all(sheet, "c")) {
            NodeList values = c.getElementsByTagName(c.getAttribute("t").equals("inlineStr") ? "t" : "v");
            if (values.getLength() == 0) continue;
            String value = values.item(0).getTextContent();
            boolean named = c.getAttribute("t").equals("s");
            cells.put(c.getAttribute("r"), named ? shared.get(Integer.parseInt(value)) : value);
        }
        return cells;
    }

    private static Document part(ZipFile zip, String name)
            throws IOException, ParserConfigurationException, SAXException {
        try (var in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name), name))) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
        }
    }

    private static List<Element> all(Document document, String tag) {
        var found = new ArrayList<Element>();
        NodeList nodes = document.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) found.add((Element) nodes.item(i));
        return found;
    }

    /// What stands in a cell, empty when nothing does.
    String at(String sheet, String column, int row) {
        return Objects.requireNonNull(sheets.get(sheet), sheet).getOrDefault(column + row, "");
    }

    double number(String sheet, String column, int row) {
        return Double.parseDouble(at(sheet, column, row));
    }

    LocalDate day(String sheet, String column, int row) {
        return DAY_ZERO.plusDays((long) number(sheet, column, row));
    }

    /// The row in which a column holds this.
    int row(String sheet, String column, String value) {
        return Objects.requireNonNull(sheets.get(sheet), sheet).entrySet().stream()
                .filter(e -> e.getKey().matches(column + "\\d+") && e.getValue().equals(value))
                .mapToInt(e -> Integer.parseInt(e.getKey().substring(column.length())))
                .min()
                .orElseThrow(() -> new AssertionError(sheet + " holds no " + value + " in column " + column));
    }
}
