package dev.banyan.importing.workbook;

import dev.banyan.importing.safe.Refused;
import dev.banyan.importing.safe.SafeXml;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks the rows of a sheet. Of a formula the value counts that was computed last.
final class SheetRows implements Closeable {
    /// A spreadsheet has a million, a program may write more.
    private static final int MOST_ROWS = 9_999_999;
    private static final int MOST_COLUMNS = 2_000;

    private final InputStream in;
    private final XMLStreamReader xml;
    private final List<String> shared;
    private final CellStyles styles;
    private final boolean from1904;
    private final List<String> cells = new ArrayList<>();
    private int number;

    SheetRows(InputStream in, List<String> shared, CellStyles styles, boolean from1904) throws IOException {
        this.in = in;
        this.shared = shared;
        this.styles = styles;
        this.from1904 = from1904;
        try {
            xml = SafeXml.reader(in);
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw Workbook.damaged(e);
        }
    }

    /// Steps to the next row that the sheet tells of; false after the last one.
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("sheetData")) return false;
                if (event != XMLStreamConstants.START_ELEMENT
                        || !xml.getLocalName().equals("row")) continue;
                int at = number(Workbook.attribute(xml, "r"));
                if (number == MOST_ROWS || at > MOST_ROWS) throw new Refused("is a workbook of too many rows");
                number = Math.max(number + 1, at);
                row();
                return true;
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw Workbook.damaged(e);
        }
    }

    /// From 1 on, as the spreadsheet shows it.
    int number() {
        return number;
    }

    /// From the first column on; the last one is not empty.
    List<String> cells() {
        return cells;
    }

    private void row() throws XMLStreamException {
        cells.clear();
        int next = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) return;
            if (event != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("c")) continue;
            int column = column(Workbook.attribute(xml, "r"), next);
            next = column + 1;
            String text = cell();
            if (text.isEmpty() || column >= MOST_COLUMNS) continue;
            while (cells.size() <= column) cells.add("");
            cells.set(column, text);
        }
    }

    private String cell() throws XMLStreamException {
        String type = Workbook.attribute(xml, "t");
        int style = number(Workbook.attribute(xml, "s"));
        String text = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) break;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "v" -> text = value();
                case "is" -> text = SharedTexts.text(xml, "is");
                default -> {}
            }
        }
        return switch (type) {
            case "s" -> shared(text);
            case "b" -> text.equals("1") ? "TRUE" : text.equals("0") ? "FALSE" : text;
            case "str", "inlineStr", "e", "d" -> text;
            default -> styles.text(text, style, from1904);
        };
    }

    private String value() throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) break;
            if (event == XMLStreamConstants.CHARACTERS && text.length() < SharedTexts.LONGEST)
                text.append(xml.getText());
        }
        return text.toString();
    }

    /// While only the header is looked for, the number itself stands for the text.
    private String shared(String index) {
        if (shared.isEmpty()) return index;
        int at = number(index);
        return at >= 0 && at < shared.size() ? shared.get(at) : "";
    }

    /// -1 when it is none of at most nine digits.
    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 9) return -1;
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') return -1;
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') break;
            column = column * 26 + (c - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
