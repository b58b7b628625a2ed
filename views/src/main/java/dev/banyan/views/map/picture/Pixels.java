package dev.banyan.views.map.picture;

import dev.banyan.model.map.Bow;

/// How map units become the pixels of one piece of the map.
///
/// @param scale pixels per map unit
/// @param offX  where map unit 0 lies in the piece; @param offY likewise
/// @param ratio pixels of the screen per pixel of the window
record Pixels(double scale, double offX, double offY, double ratio) {
    double x(double mapX) {
        return mapX * scale + offX;
    }

    double y(double mapY) {
        return mapY * scale + offY;
    }

    /// Pixels of the window per map unit.
    double windowScale() {
        return scale / ratio;
    }

    /// A bow as a line of so many pieces, x and y in turn.
    double[] along(Bow bow, int pieces) {
        double[] xy = new double[2 * pieces + 2];
        for (int i = 0; i <= pieces; i++) {
            xy[2 * i] = x(bow.xAt((double) i / pieces));
            xy[2 * i + 1] = y(bow.yAt((double) i / pieces));
        }
        return xy;
    }
}
