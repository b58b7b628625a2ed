package dev.banyan.views.map.scene;

/// How much of the map is taken apart.
public enum Show {
    BY_ZOOM("By zoom"),
    CONTEXTS("Contexts"),
    PACKAGES("Packages"),
    MODULES("Modules");

    /// A module of 100 lines has radius 5; below these scales its disc is too small to tell anything.
    public static final double PACKAGES_FROM = 0.16;

    public static final double MODULES_FROM = 0.42;

    private final String words;

    Show(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// What is drawn at a scale; never [#BY_ZOOM].
    public Show at(double scale) {
        if (this != BY_ZOOM) return this;
        if (scale < PACKAGES_FROM) return CONTEXTS;
        return scale < MODULES_FROM ? PACKAGES : MODULES;
    }
}
