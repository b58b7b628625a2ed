package dev.banyan.importing.lint;

/// A line of the code as a report writes it.
public final class LineNumber {
    private LineNumber() {}

    /// 0 when it is no number.
    public static int of(String text) {
        if (text.isEmpty() || text.length() > 9) return 0;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return 0;
        return Integer.parseInt(text);
    }
}
