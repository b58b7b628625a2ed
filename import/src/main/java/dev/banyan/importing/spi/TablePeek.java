package dev.banyan.importing.spi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The header of a delimited table.
///
/// @param separator  between the columns
/// @param columns    names as in the header, lower case, without quotes
/// @param linesBefore lines before the header (`sep=;`, comments, blank lines)
public record TablePeek(char separator, List<String> columns, int linesBefore) {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    public TablePeek {
        columns = List.copyOf(columns);
    }

    public boolean has(String... names) {
        return columns.containsAll(List.of(names));
    }

    static Optional<TablePeek> in(List<String> lines) {
        char told = 0;
        for (int i = 0; i < Math.min(lines.size(), 20); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("sep=") && line.length() == 5) {
                told = line.charAt(4);
                continue;
            }
            char separator = told != 0 ? told : mostFrequent(line);
            if (separator == 0) return Optional.empty();
            return Optional.of(new TablePeek(separator, split(line, separator), i));
        }
        return Optional.empty();
    }

    private static char mostFrequent(String line) {
        char best = 0;
        int most = 0;
        for (char c : SEPARATORS) {
            int n = split(line, c).size() - 1;
            if (n > most) {
                most = n;
                best = c;
            }
        }
        return best;
    }

    private static List<String> split(String line, char separator) {
        var cells = new java.util.ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == separator && !quoted) {
                cells.add(cell.toString().strip().toLowerCase(Locale.ROOT));
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString().strip().toLowerCase(Locale.ROOT));
        return cells;
    }
}
