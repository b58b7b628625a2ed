package dev.banyan.importing.workbook;

import dev.banyan.importing.safe.Refused;
import dev.banyan.importing.safe.SafeXml;
import dev.banyan.importing.safe.SafeZip;
import dev.banyan.importing.spi.AuditInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The sheets of a workbook. The first one that has a header, two filled cells side by side, is the table; hidden ones
/// are passed over. Office Open XML, both its variants (ECMA-376, parts 18.2 and 18.3).
public final class Workbook {
    private static final String FOLDER = "xl/";
    private static final int MOST_SHEETS = 1_000;

    private final Map<String, SafeZip.Content> parts = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    /// @param part name of its part in the archive
    private record Sheet(String name, boolean hidden, String part) {}

    private Workbook(List<SafeZip.Entry> entries) {
        entries.forEach(e -> parts.put(e.name(), e.content()));
    }

    public static boolean is(List<SafeZip.Entry> entries) {
        return entries.stream().anyMatch(e -> e.name().equals(FOLDER + "workbook.xml"));
    }

    /// The sheet that is the table, as delimited text with a line for every row; empty when no sheet has a header.
    ///
    /// @param name of the workbook in the drop
    public static Optional<AuditInput> table(String name, List<SafeZip.Entry> entries) throws IOException {
        var book = new Workbook(entries);
        book.look();
        var others = new ArrayList<String>();
        AuditInput table = null;
        String chosen = "";
        for (Sheet sheet : book.sheets) {
            if (sheet.hidden()) continue;
            if (table != null) {
                others.add(sheet.name());
                continue;
            }
            int header = book.header(sheet);
            if (header < 0) continue;
            chosen = sheet.name();
            table = AuditInput.of(name, -1, () -> book.text(sheet, header));
        }
        if (table == null) return Optional.empty();
        return Optional.of(others.isEmpty() ? table : table.noting(List.of(note(chosen, others))));
    }

    private static String note(String chosen, List<String> others) {
        String named = String.join(", ", others.subList(0, Math.min(5, others.size())));
        String more = others.size() > 5 ? " and " + (others.size() - 5) + " more" : "";
        return "only the sheet \"" + chosen + "\" was read, not " + named + more;
    }

    private InputStream open(String part) throws IOException {
        SafeZip.Content content = parts.get(part);
        if (content == null) throw new Refused("is a workbook that lacks a part");
        return content.open();
    }

    private void look() throws IOException {
        Map<String, String> targets = targets();
        try (InputStream in = open(FOLDER + "workbook.xml")) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
                if (xml.getLocalName().equals("workbookPr")) from1904 = isTrue(attribute(xml, "date1904"));
                if (!xml.getLocalName().equals("sheet") || sheets.size() == MOST_SHEETS) continue;
                String part = targets.getOrDefault(attribute(xml, "id"), "");
                String state = attribute(xml, "state");
                if (parts.containsKey(part))
                    sheets.add(new Sheet(
                            attribute(xml, "name"),
                            state.toLowerCase(Locale.ROOT).contains("hidden"),
                            part));
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private Map<String, String> targets() throws IOException {
        var targets = new HashMap<String, String>();
        try (InputStream in = open(FOLDER + "_rels/workbook.xml.rels")) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT
                        || !xml.getLocalName().equals("Relationship")) continue;
                String target = attribute(xml, "Target");
                targets.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
            return targets;
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /// Number of the row with the header, -1 when none of the first rows is one.
    private int header(Sheet sheet) throws IOException {
        try (var rows = new SheetRows(open(sheet.part()), List.of(), CellStyles.NONE, from1904)) {
            for (int i = 0; i < 50 && rows.next(); i++)
                if (rows.cells().stream().filter(c -> !c.isEmpty()).count() >= 2) return rows.number();
            return -1;
        }
    }

    private InputStream text(Sheet sheet, int header) throws IOException {
        List<String> shared = List.of();
        if (parts.containsKey(FOLDER + "sharedStrings.xml"))
            try (InputStream in = open(FOLDER + "sharedStrings.xml")) {
                shared = SharedTexts.of(in);
            }
        CellStyles styles = CellStyles.NONE;
        if (parts.containsKey(FOLDER + "styles.xml"))
            try (InputStream in = open(FOLDER + "styles.xml")) {
                styles = CellStyles.of(in);
            }
        return new SheetText(new SheetRows(open(sheet.part()), shared, styles, from1904), header);
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return "";
    }

    /// Keeps a refusal for what it is.
    static IOException damaged(Exception e) {
        for (Throwable t = e; t != null; t = t.getCause()) if (t instanceof IOException known) return known;
        if (e instanceof XMLStreamException x && x.getNestedException() instanceof IOException known) return known;
        return new Refused("is a damaged workbook");
    }
}
