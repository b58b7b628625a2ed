package dev.banyan.views.parts;

import dev.banyan.views.parts.Column.Look;
import java.util.List;

/// Rows for the clipboard, as spreadsheets take them. Text that a spreadsheet would run as a formula is led by an
/// apostrophe: names in an audited system are not to be trusted.
final class TabSeparated {
    private TabSeparated() {}

    static <T> String of(List<Column<T>> columns, List<T> rows) {
        var out = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) out.append('\t');
            out.append(columns.get(i).title());
        }
        out.append('\n');
        for (T row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                if (i > 0) out.append('\t');
                Column<T> column = columns.get(i);
                String text = column.text().apply(row);
                out.append(column.look() == Look.NUMBER ? text : harmless(text));
            }
            out.append('\n');
        }
        return out.toString();
    }

    static String harmless(String text) {
        String flat = text.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
        boolean formula = !flat.isEmpty() && "=+-@".indexOf(flat.charAt(0)) >= 0;
        return formula ? "'" + flat : flat;
    }
}
