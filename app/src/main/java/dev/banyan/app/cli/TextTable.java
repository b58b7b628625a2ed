package dev.banyan.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table for a terminal: columns as wide as their widest cell, numbers to the right.
final class TextTable {
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    /// @param heads column heads; one that begins with `>` is set to the right, with its cells
    TextTable(String... heads) {
        this.heads = List.of(heads);
    }

    void row(Object... cells) {
        var row = new ArrayList<String>();
        for (Object cell : cells) row.add(String.valueOf(cell));
        rows.add(row);
    }

    void print(PrintWriter out) {
        int[] widths = new int[heads.size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = head(c).length();
            for (List<String> row : rows)
                widths[c] = Math.max(widths[c], row.get(c).length());
        }
        print(
                out,
                widths,
                IntStream.range(0, widths.length).mapToObj(this::head).toList());
        rows.forEach(row -> print(out, widths, row));
    }

    private void print(PrintWriter out, int[] widths, List<String> cells) {
        var line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            if (c > 0) line.append("  ");
            String padding = " ".repeat(widths[c] - cells.get(c).length());
            if (right(c)) line.append(padding).append(cells.get(c));
            else line.append(cells.get(c)).append(padding);
        }
        out.println(line.toString().stripTrailing());
    }

    private String head(int column) {
        return right(column) ? heads.get(column).substring(1) : heads.get(column);
    }

    private boolean right(int column) {
        return heads.get(column).startsWith(">");
    }
}
