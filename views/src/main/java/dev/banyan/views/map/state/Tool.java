package dev.banyan.views.map.state;

/// What the mouse does on the map.
public enum Tool {
    SELECT("Select"),
    LASSO("Lasso"),
    DRAW("Draw context"),
    PAN("Pan");

    private final String words;

    Tool(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
