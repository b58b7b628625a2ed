package dev.banyan.bench.measure;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints rows as a table, and under it what there is to say about them.
public final class Report {
    private static final List<String> HEADS = List.of(
            "Piece",
            "What",
            ">n",
            ">median ms",
            ">min",
            ">max",
            ">CPU ms",
            ">heap MB",
            "Reference",
            ">ratio",
            "Goal",
            "");

    private Report() {}

    public static void print(List<Row> rows, PrintWriter out) {
        var lines = new ArrayList<List<String>>();
        lines.add(HEADS.stream().map(Report::words).toList());
        for (Row row : rows) lines.add(cells(row));
        int[] width = new int[HEADS.size()];
        for (List<String> line : lines)
            for (int c = 0; c < width.length; c++)
                width[c] = Math.max(width[c], line.get(c).length());
        lines.forEach(line -> out.println(line(line, width)));
        out.println();
        for (Row row : rows) {
            if (row.series() == null) continue;
            for (String note : row.notes()) out.println(row.piece() + ", " + row.what() + ": " + note);
        }
        out.flush();
    }

    private static List<String> cells(Row row) {
        Series series = row.series();
        if (series == null)
            return List.of(
                    row.piece(), row.what(), "", "-", "", "", "", "", String.join("; ", row.notes()), "", "", "");
        return List.of(
                row.piece(),
                row.what(),
                String.valueOf(series.ours().size()),
                millis(series.median(Cost::wallMillis)),
                millis(series.least()),
                millis(series.most()),
                millis(series.mean(Cost::cpuMillis)),
                row.heapBytes() < 0 ? "" : millis(row.heapBytes() / 1e6),
                row.reference(),
                Double.isNaN(row.ratio()) ? "" : String.format(Locale.ROOT, "%.2f", row.ratio()),
                row.goal().words(),
                row.verdict());
    }

    /// Three digits that count.
    private static String millis(double value) {
        String pattern = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, pattern, value);
    }

    private static String line(List<String> cells, int[] width) {
        var line = new StringBuilder();
        for (int c = 0; c < width.length; c++) {
            String pad = " ".repeat(width[c] - cells.get(c).length());
            line.append(right(c) ? pad + cells.get(c) : cells.get(c) + pad).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static boolean right(int column) {
        return HEADS.get(column).startsWith(">");
    }

    private static String words(String head) {
        return head.startsWith(">") ? head.substring(1) : head;
    }
}
