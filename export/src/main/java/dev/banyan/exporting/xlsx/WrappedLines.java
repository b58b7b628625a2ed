package dev.banyan.exporting.xlsx;

/// How many lines words take in a column once they wrap. A row keeps the height it was given, so that it has to be
/// known beforehand; the widths are those of the typeface of the workbook, in halves of a digit.
final class WrappedLines {
    /// Small letters are drawn at 10 points, column widths count digits at 11.
    private static final double SMALLER = 10.0 / 11;
    /// Indention and the margins of a cell, in digits.
    private static final double MARGIN = 2;

    private WrappedLines() {}

    /// @param digits the width of the column, as spreadsheets count it
    static int of(String words, double digits) {
        double room = Math.max(4, (digits - MARGIN) / SMALLER);
        return Math.max(1, words.lines().mapToInt(line -> lines(line, room)).sum());
    }

    /// Words go into the next line as a whole; one that is longer than a line is broken.
    private static int lines(String line, double room) {
        int lines = 1;
        double at = 0;
        for (String word : line.split(" ", -1)) {
            double wide = width(word);
            if (at > 0 && at + wide > room) {
                lines++;
                at = 0;
            }
            int more = (int) Math.ceil(wide / room) - 1;
            if (more > 0) {
                lines += more;
                wide -= more * room;
            }
            at += wide + width(" ");
        }
        return lines;
    }

    static double width(String words) {
        return words.codePoints().mapToDouble(WrappedLines::width).sum();
    }

    private static double width(int letter) {
        if (" .,:;'!|ijlI()[]".indexOf(letter) >= 0) return 0.5;
        if ("frt-/\"".indexOf(letter) >= 0) return 0.68;
        if ("mwMW@%…—".indexOf(letter) >= 0) return 1.6;
        if (letter > 0x2E80) return 2;
        return Character.isUpperCase(letter) ? 1.2 : 1;
    }
}
