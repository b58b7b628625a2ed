package dev.banyan.views.map;

/// What the mouse does on the map.
enum Tool {
    SELECT("Select"),
    LASSO("Lasso"),
    DRAW("Draw context"),
    PAN("Pan");

    private final String words;

    Tool(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
