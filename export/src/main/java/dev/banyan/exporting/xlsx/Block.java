package dev.banyan.exporting.xlsx;

/// The rows of one table on a sheet, as formulas name them.
///
/// @param first one-based row of the first entry; @param last of the last one, the first where there is none
record Block(String sheet, int first, int last) {
    static Block of(String sheet, int first, int rows) {
        return new Block(sheet, first, Math.max(first, first + rows - 1));
    }

    int head() {
        return first - 1;
    }

    /// The first row below the table.
    int below() {
        return last + 1;
    }

    /// A column of the table, as seen from every sheet: `Phases!$B$5:$B$13`.
    String col(String letter) {
        return sheet + "!" + here(letter);
    }

    /// The same as seen from its own sheet.
    String here(String letter) {
        return "$" + letter + "$" + first + ":$" + letter + "$" + last;
    }

    /// Looks a value up by a key of the same table: works in every version of every spreadsheet.
    String find(String wanted, String key, String keyColumn) {
        return "INDEX(" + col(wanted) + ",MATCH(" + key + "," + col(keyColumn) + ",0))";
    }
}
