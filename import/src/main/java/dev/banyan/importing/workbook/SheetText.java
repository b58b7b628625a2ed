package dev.banyan.importing.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of a sheet as delimited text, made while it is asked for. The number of a line is that of the row; what
/// stands above the header is left blank.
final class SheetText extends InputStream {
    private static final int ENOUGH = 1 << 14;

    private final SheetRows rows;
    private final int header;
    private final StringBuilder made = new StringBuilder();
    private byte[] bytes = {};
    private int at;
    private int line = 1;
    private int width;
    private boolean end;

    SheetText(SheetRows rows, int header) {
        this.rows = rows;
        this.header = header;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (!fill()) return -1;
        int n = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, buffer, from, n);
        at += n;
        return n;
    }

    private boolean fill() throws IOException {
        if (at < bytes.length) return true;
        while (!end && made.length() < ENOUGH) {
            if (rows.next()) row(rows.number(), rows.cells());
            else end = true;
        }
        bytes = made.toString().getBytes(StandardCharsets.UTF_8);
        made.setLength(0);
        at = 0;
        return bytes.length > 0;
    }

    private void row(int number, List<String> cells) {
        while (line < number) {
            made.append('\n');
            line++;
        }
        if (number < header) return;
        if (number == header) width = cells.size();
        if (cells.isEmpty()) return;
        for (int i = 0; i < Math.max(width, cells.size()); i++) {
            if (i > 0) made.append(',');
            if (i < cells.size()) cell(cells.get(i));
        }
    }

    private void cell(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c == '.' || c == '-' || c == '_' || c == ' ' || Character.isLetterOrDigit(c);
        }
        if (plain) {
            made.append(text);
            return;
        }
        made.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') made.append("\"\"");
            else made.append(c < ' ' ? ' ' : c);
        }
        made.append('"');
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
