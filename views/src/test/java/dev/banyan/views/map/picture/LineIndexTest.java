package dev.banyan.views.map.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.map.Box;
import java.util.HashSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LineIndexTest {
    private static final int MODULES = 300;
    private static final int LINES = 900;

    @Test
    void everyLineThroughAnAreaIsFoundOnce() {
        var dice = new SplittableRandom(7);
        double[] x = new double[MODULES], y = new double[MODULES];
        for (int m = 0; m < MODULES; m++) {
            x[m] = dice.nextDouble(-400, 700);
            y[m] = dice.nextDouble(100, 900);
        }
        int[] from = new int[LINES], to = new int[LINES], ones = new int[LINES];
        for (int e = 0; e < LINES; e++) {
            from[e] = dice.nextInt(MODULES);
            to[e] = dice.nextInt(MODULES);
            ones[e] = 1;
        }
        var graph = new DependencyGraph(MODULES, from, to, new byte[LINES], ones, ones);
        var index = new LineIndex(graph, x, y, new Box(-400, 100, 700, 900));
        for (int trial = 0; trial < 200; trial++) {
            double left = dice.nextDouble(-500, 700), top = dice.nextDouble(50, 900);
            double right = left + dice.nextDouble(5, 300), bottom = top + dice.nextDouble(5, 300);
            var found = new HashSet<Integer>();
            index.near(left, top, right, bottom, e -> assertTrue(found.add(e), "told twice"));
            for (int e = 0; e < graph.size(); e++) {
                int a = graph.from(e), b = graph.to(e);
                boolean through = meets(x[a], y[a], x[b], y[b], left, top, right, bottom);
                assertEquals(through, through && found.contains(e), "dependency " + e);
            }
        }
    }

    /// Liang and Barsky: cuts the line at each side in turn.
    private static boolean meets(
            double x0, double y0, double x1, double y1, double left, double top, double right, double bottom) {
        double dx = x1 - x0, dy = y1 - y0, enter = 0, leave = 1;
        double[] p = {-dx, dx, -dy, dy}, q = {x0 - left, right - x0, y0 - top, bottom - y0};
        for (int side = 0; side < 4; side++) {
            if (p[side] == 0) {
                if (q[side] < 0) return false;
                continue;
            }
            double at = q[side] / p[side];
            if (p[side] < 0) enter = Math.max(enter, at);
            else leave = Math.min(leave, at);
        }
        return enter <= leave;
    }
}
