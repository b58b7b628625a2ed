package dev.banyan.importing.lint;

/// The kinds of messages pylint has, each with a letter that its ids begin with.
final class PylintCategory {
    private PylintCategory() {}

    /// The word of the kind, empty when there is none of this letter.
    static String of(String id) {
        return switch (id.isEmpty() ? ' ' : id.charAt(0)) {
            case 'I' -> "info";
            case 'R' -> "refactor";
            case 'C' -> "convention";
            case 'W' -> "warning";
            case 'E' -> "error";
            case 'F' -> "fatal";
            default -> "";
        };
    }
}
