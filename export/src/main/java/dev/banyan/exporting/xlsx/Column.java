package dev.banyan.exporting.xlsx;

/// A column of a table with its heading.
///
/// @param letter where it stands; @param head with the unit where it has one
/// @param width  in characters, 0 to hide it
/// @param right  whether its heading stands over numbers
record Column(String letter, String head, int width, boolean right) {
    static Column text(String letter, String head, int width) {
        return new Column(letter, head, width, false);
    }

    static Column number(String letter, String head, int width) {
        return new Column(letter, head, width, true);
    }

    static Column hidden(String letter, String head) {
        return new Column(letter, head, 0, false);
    }
}
