package dev.banyan.importing.history;

import dev.banyan.importing.spi.TableCursor;
import java.util.regex.Pattern;

/// A count that may have gone through a spreadsheet: `1.204` is 1204 there. What a spreadsheet made of something else
/// (`1,23E+09`, `#REF!`, `=1+1`) is no count.
final class SheetNumber {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.0+)?");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([.,'\u00a0\u202f ]\\d{3})+");
    private static final Pattern MANGLED =
            Pattern.compile("-?\\d+([.,]\\d+)?E[+-]\\d+|#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|NV|BEZUG!)|=.*");
    private static final int COLUMNS = 12;

    private SheetNumber() {}

    /// -1 when it is none.
    static long of(String written) {
        if (grouped(written)) return Long.parseLong(written.replaceAll("\\D", ""));
        if (!PLAIN.matcher(written).matches()) return -1;
        int dot = written.indexOf('.');
        return Long.parseLong(dot < 0 ? written : written.substring(0, dot));
    }

    static boolean grouped(String written) {
        return written.length() <= 20 && GROUPED.matcher(written).matches();
    }

    /// Whether a cell of the row is what only a spreadsheet writes.
    static boolean mangled(TableCursor table) {
        for (int i = 0; i < COLUMNS; i++) if (MANGLED.matcher(table.cell(i)).matches()) return true;
        return false;
    }
}
