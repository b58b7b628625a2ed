package dev.banyan.exporting.svg;

/// The size of a name in its frame.
final class Pill {
    private Pill() {}

    /// Between the name and what is said beside it.
    static double gap(String beside, double size) {
        return beside.isEmpty() ? 0 : 0.5 * size;
    }

    static double width(String words, String beside, double size) {
        return Svg.width(words, size) + gap(beside, size) + Svg.width(beside, size) + 1.4 * size;
    }

    static double height(double size) {
        return 1.7 * size;
    }
}
