package dev.banyan.importing;

import dev.banyan.importing.Excerpt.Line;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// Cuts the lines around a place out of a text as a stream: some hundred lines, of long lines the part around the
/// place.
final class ExcerptCut {
    private static final int AROUND = 250;
    private static final int MARKED_AT_MOST = 300;
    private static final int LONG = 6_000;
    private static final int WIDTH = 120;

    private final PlaceRange place;
    private final int first;
    private final int last;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private int keptFrom = 1;

    private ExcerptCut(PlaceRange place) {
        this.place = place;
        int end = Math.min(Math.max(place.line(), place.endLine()), place.line() + MARKED_AT_MOST);
        first = Math.max(1, place.line() - AROUND);
        last = end + AROUND;
    }

    static Excerpt of(Reader text, PlaceRange place) throws IOException {
        return new ExcerptCut(place).read(text);
    }

    private Excerpt read(Reader text) throws IOException {
        var buffer = new char[1 << 14];
        int line = 1;
        int column = 0;
        boolean afterReturn = false;
        for (int n = text.read(buffer); n >= 0; n = text.read(buffer)) {
            for (int i = 0; i < n; i++) {
                char c = buffer[i];
                if (c == '\n' && afterReturn) {
                    afterReturn = false;
                    continue;
                }
                afterReturn = c == '\r';
                if (c == '\n' || c == '\r') {
                    end(line);
                    column = 0;
                    if (++line > last) return excerpt(true);
                } else if (line >= first) take(line, ++column, c);
            }
        }
        if (column > 0) end(line);
        return excerpt(false);
    }

    private void take(int line, int column, char c) {
        int from = line == place.line() ? Math.max(1, place.column() - LONG / 3) : 1;
        if (column < from || column >= from + LONG) return;
        if (kept.isEmpty()) keptFrom = column;
        kept.append(c);
    }

    private void end(int line) {
        if (line < first) return;
        int length = kept.length();
        for (int at = 0; at == 0 || at < length; at += WIDTH) {
            int to = Math.min(length, at + WIDTH);
            boolean marked = place.marks(line, keptFrom + at, keptFrom + Math.max(at, to - 1));
            lines.add(new Line(line, at > 0, kept.substring(at, to), marked));
        }
        kept.setLength(0);
        keptFrom = 1;
    }

    private Excerpt excerpt(boolean more) {
        boolean found = lines.stream().anyMatch(Line::marked);
        return new Excerpt(lines, found, first > 1, more);
    }
}
