package dev.banyan.model.audit;

/// Where in its source a fact stands.
///
/// @param line    one-based line, 0 when the format has no useful lines
/// @param pointer path inside the document (`/files/src~1a.py/summary`), empty when the line says it all
public record Place(int line, String pointer) {
    public static final Place UNKNOWN = new Place(0, "");

    public static Place line(int line) {
        return new Place(line, "");
    }

    public static Place at(String pointer) {
        return new Place(0, pointer);
    }

    @Override
    public String toString() {
        return pointer.isEmpty() ? (line == 0 ? "" : "line " + line) : pointer;
    }
}
