package dev.banyan.importing.history;

/// A line of numstat, `added<TAB>deleted<TAB>path`, taken apart without a pattern, since a long history has millions.
/// Binary files have hyphens for the numbers.
///
/// @param path as git writes it
record NumStat(int added, int deleted, String path) {
    private static final int DIGITS = 9;

    static boolean isOne(String line) {
        int first = number(line, 0);
        int second = first < 0 ? -1 : number(line, first);
        return second > 0 && second < line.length();
    }

    /// To be asked only of a line that is one.
    static NumStat of(String line) {
        int first = number(line, 0);
        int second = number(line, first);
        return new NumStat(value(line, 0, first - 1), value(line, first, second - 1), line.substring(second));
    }

    /// Behind the tab that ends a number or a hyphen, -1 when there is none.
    private static int number(String line, int from) {
        int at = from;
        if (at < line.length() && line.charAt(at) == '-') {
            at++;
        } else {
            while (at < line.length() && at - from <= DIGITS && isDigit(line.charAt(at))) at++;
            if (at == from || at - from > DIGITS) return -1;
        }
        return at < line.length() && line.charAt(at) == '\t' ? at + 1 : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int value(String line, int from, int to) {
        return line.charAt(from) == '-' ? 0 : Integer.parseInt(line, from, to, 10);
    }
}
