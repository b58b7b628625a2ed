package dev.banyan.views.roadmap.table;

import java.util.Arrays;
import java.util.List;

/// Cells as text, rows by lines and cells by tabs, as spreadsheets copy and paste them. Text that a spreadsheet would
/// run as a formula is led by an apostrophe.
final class CellGrid {
    private CellGrid() {}

    static String text(List<List<String>> cells) {
        var out = new StringBuilder();
        for (List<String> row : cells) {
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) out.append('\t');
                out.append(harmless(row.get(i)));
            }
            out.append('\n');
        }
        return out.toString();
    }

    static List<List<String>> cells(String text) {
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        int count = lines.length > 1 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        return Arrays.stream(lines, 0, count)
                .map(line ->
                        Arrays.stream(line.split("\t", -1)).map(CellGrid::plain).toList())
                .toList();
    }

    private static String harmless(String cell) {
        String flat = cell.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
        return formula(flat) ? "'" + flat : flat;
    }

    private static String plain(String cell) {
        return cell.startsWith("'") && formula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean formula(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
    }
}
