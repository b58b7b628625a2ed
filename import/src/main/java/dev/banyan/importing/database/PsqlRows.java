package dev.banyan.importing.database;

import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Rows as psql aligns them: names of columns, a rule, cells between bars, a plus at the end of a cell that goes on in
/// the next line, and the number of rows at the end.
final class PsqlRows implements StatisticsRows {
    private final LineCursor lines;
    private final List<Integer> bars;
    private final List<String> columns;
    private List<String> cells = List.of();
    private List<String> ahead = List.of();
    private Place place = Place.UNKNOWN;
    private Place aheadPlace = Place.UNKNOWN;

    private PsqlRows(LineCursor lines, List<Integer> bars, List<String> columns) {
        this.lines = lines;
        this.bars = bars;
        this.columns = columns;
    }

    /// Whether these are the two lines that psql begins a table with.
    static boolean begins(String header, String rule) {
        return header.contains(" | ") && rule.matches("-+(\\+-+)+") && header.indexOf('|') == rule.indexOf('+');
    }

    /// Steps forward to the first table; the cursor stands behind its rule.
    static PsqlRows open(LineCursor lines) throws UnreadableFile, Cancelled {
        String before = "";
        while (lines.next()) {
            if (begins(before, lines.line())) break;
            before = lines.line();
        }
        var bars = new ArrayList<Integer>();
        for (int i = 0; i < lines.line().length(); i++) if (lines.line().charAt(i) == '+') bars.add(i);
        var rows = new PsqlRows(lines, bars, cells(before.toLowerCase(Locale.ROOT), bars));
        rows.step();
        return rows;
    }

    @Override
    public boolean next() throws UnreadableFile, Cancelled {
        if (ahead.isEmpty()) return false;
        place = aheadPlace;
        var whole = new ArrayList<>(ahead);
        boolean more = continues(whole);
        step();
        while (more && !ahead.isEmpty()) {
            more = continues(ahead);
            for (int i = 0; i < Math.min(whole.size(), ahead.size()); i++)
                whole.set(i, (unmarked(whole.get(i)) + " " + ahead.get(i)).strip());
            step();
        }
        cells = whole;
        return true;
    }

    private static boolean continues(List<String> cells) {
        return cells.stream().anyMatch(c -> c.endsWith("+") && c.length() > 1 || c.equals("+"));
    }

    private static String unmarked(String cell) {
        return cell.endsWith("+") ? cell.substring(0, cell.length() - 1).strip() : cell;
    }

    private void step() throws UnreadableFile, Cancelled {
        ahead = List.of();
        if (!lines.next()) return;
        String line = lines.line();
        if (line.isBlank() || line.matches("\\(\\d+ \\p{L}+\\)")) return;
        aheadPlace = lines.place();
        ahead = cells(line, bars);
    }

    /// Cut where the header is cut; where no bar stands there, at the bars.
    private static List<String> cells(String line, List<Integer> bars) {
        boolean aligned = bars.stream().allMatch(b -> b < line.length() && line.charAt(b) == '|');
        var cells = new ArrayList<String>();
        if (!aligned) {
            for (String cell : line.split(" \\| ", bars.size() + 1)) cells.add(cell.strip());
            return cells;
        }
        int from = 0;
        for (int bar : bars) {
            cells.add(line.substring(from, bar).strip());
            from = bar + 1;
        }
        cells.add(line.substring(from).strip());
        return cells;
    }

    @Override
    public String cell(String... names) {
        for (String name : names) {
            int at = columns.indexOf(name);
            if (at >= 0) return at < cells.size() ? unmarked(cells.get(at)) : "";
        }
        return "";
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public void close() throws UnreadableFile, Cancelled {
        lines.close();
    }
}
