package dev.banyan.views.map.picture;

import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.map.Box;
import java.util.function.IntConsumer;

/// Finds the dependencies whose line passes through an area: each is noted in every cell of a grid it crosses.
final class LineIndex {
    private static final int CELLS = 48;

    private final double left;
    private final double top;
    private final double wide;
    private final double high;
    private final int[] start = new int[CELLS * CELLS + 1];
    private final int[] member;
    private final int[] seen;
    private int question;

    /// Only dependencies in the code are noted.
    LineIndex(DependencyGraph graph, double[] x, double[] y, Box box) {
        left = box.left();
        top = box.top();
        wide = Math.max(1e-6, box.width());
        high = Math.max(1e-6, box.height());
        seen = new int[graph.size()];
        each(graph, x, y, (_, cell) -> start[cell + 1]++);
        for (int c = 0; c < CELLS * CELLS; c++) start[c + 1] += start[c];
        member = new int[start[CELLS * CELLS]];
        int[] next = start.clone();
        each(graph, x, y, (e, cell) -> member[next[cell]++] = e);
    }

    private interface Noted {
        void in(int dependency, int cell);
    }

    private void each(DependencyGraph graph, double[] x, double[] y, Noted noted) {
        for (int e = 0; e < graph.size(); e++) {
            if (!graph.kind(e).crosses()) continue;
            int a = graph.from(e), b = graph.to(e);
            double x0 = (x[a] - left) / wide * CELLS, y0 = (y[a] - top) / high * CELLS;
            double x1 = (x[b] - left) / wide * CELLS, y1 = (y[b] - top) / high * CELLS;
            walk(e, x0, y0, x1, y1, noted);
        }
    }

    /// Row by row, the columns that the line passes there.
    private static void walk(int e, double x0, double y0, double x1, double y1, Noted noted) {
        int from = cell(Math.min(y0, y1)), to = cell(Math.max(y0, y1));
        for (int row = from; row <= to; row++) {
            double enter = x0, leave = x1;
            if (from != to) {
                double slope = (x1 - x0) / (y1 - y0);
                enter = x0 + (Math.clamp(row, Math.min(y0, y1), Math.max(y0, y1)) - y0) * slope;
                leave = x0 + (Math.clamp(row + 1.0, Math.min(y0, y1), Math.max(y0, y1)) - y0) * slope;
            }
            int last = cell(Math.max(enter, leave));
            for (int column = cell(Math.min(enter, leave)); column <= last; column++) noted.in(e, row * CELLS + column);
        }
    }

    private static int cell(double at) {
        return (int) Math.clamp(Math.floor(at), 0, CELLS - 1);
    }

    /// Every dependency near a rectangle, once.
    void near(double x0, double y0, double x1, double y1, IntConsumer found) {
        question++;
        int from = cell((x0 - left) / wide * CELLS), to = cell((x1 - left) / wide * CELLS);
        for (int row = cell((y0 - top) / high * CELLS), last = cell((y1 - top) / high * CELLS); row <= last; row++) {
            int end = start[row * CELLS + to + 1];
            for (int k = start[row * CELLS + from]; k < end; k++) {
                int e = member[k];
                if (seen[e] == question) continue;
                seen[e] = question;
                found.accept(e);
            }
        }
    }
}
