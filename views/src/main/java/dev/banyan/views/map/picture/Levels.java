package dev.banyan.views.map.picture;

import dev.banyan.views.map.scene.Show;

/// How strongly each level of the map is drawn, 0 to 1: between two levels one fades while the next appears, so
/// that zooming has no jump.
///
/// @param contexts     their full colour
/// @param packages     their discs
/// @param packageLines the weighted lines between them; they stay until single dependencies take over
/// @param modules      their discs
/// @param near         how far single dependencies have taken over from the seams
record Levels(double contexts, double packages, double packageLines, double modules, double near) {
    private static final double PACKAGES_FROM = Show.PACKAGES_FROM * 0.8;
    private static final double PACKAGES_FULL = Show.PACKAGES_FROM * 1.25;
    private static final double MODULES_FROM = Show.MODULES_FROM * 0.8;
    private static final double MODULES_FULL = Show.MODULES_FROM * 1.25;
    private static final double SINGLE_FROM = 0.9;
    private static final double SINGLE_FULL = 1.8;

    /// @param scale pixels of the window per map unit
    static Levels of(Show show, double scale) {
        double near = rise(scale, SINGLE_FROM, SINGLE_FULL);
        return switch (show) {
            case CONTEXTS -> new Levels(1, 0, 0, 0, 0);
            case PACKAGES -> new Levels(0, 1, 1, 0, 0);
            case MODULES -> new Levels(0, 0, 0, 1, near);
            case BY_ZOOM -> {
                double packages = rise(scale, PACKAGES_FROM, PACKAGES_FULL);
                double modules = rise(scale, MODULES_FROM, MODULES_FULL);
                yield new Levels(1 - packages, packages * (1 - modules), packages * (1 - near), modules, near);
            }
        };
    }

    private static double rise(double at, double from, double to) {
        return Math.clamp((at - from) / (to - from), 0, 1);
    }
}
