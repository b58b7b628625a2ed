package dev.banyan.importing;

/// Where a place begins and ends in a text: lines and columns from 1, the end included.
///
/// @param exact false when only something around it was found
record PlaceRange(int line, int column, int endLine, int endColumn, boolean exact) {
    static final PlaceRange NOWHERE = new PlaceRange(1, 1, 0, 0, false);

    static PlaceRange wholeLine(int line) {
        return new PlaceRange(line, 1, line, Integer.MAX_VALUE, true);
    }

    boolean marks(int atLine, int fromColumn, int toColumn) {
        if (atLine < line || atLine > endLine) return false;
        if (atLine == line && toColumn < column) return false;
        return atLine != endLine || fromColumn <= endColumn;
    }
}
