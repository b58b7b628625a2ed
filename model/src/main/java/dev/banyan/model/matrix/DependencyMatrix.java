package dev.banyan.model.matrix;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.DependencyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who uses whom, as a matrix: a row uses a column. What lies below the diagonal uses what stands before it; what lies
/// above goes against the order and is what keeps the system from being taken apart in that order (design structure
/// matrix, Steward 1981).
///
/// Only cells that hold something are kept: 20,000 modules with 200,000 dependencies take 2 MB.
public final class DependencyMatrix {
    private final DependencyGraph graph;
    private final List<Line> lines;
    private final int[] lineOf;
    private final Set<DependencyKind> kinds;
    private final double bound;
    private final int[] start;
    private int[] column = new int[64];
    private int[] count = new int[64];
    private int size;

    private DependencyMatrix(
            DependencyGraph graph, List<Line> lines, int[] lineOf, Set<DependencyKind> kinds, double bound) {
        this.graph = graph;
        this.lines = lines;
        this.lineOf = lineOf;
        this.kinds = kinds;
        this.bound = bound;
        start = new int[lines.size() + 1];
        fill();
    }

    /// @param kinds what is counted; the order always rests on the dependencies in the code
    public static DependencyMatrix of(Plan plan, Level level, Ordering ordering, Set<DependencyKind> kinds) {
        DependencyGraph graph = plan.facts().dependencies();
        List<Line> unordered = Lines.of(plan, level);
        LineOrder order = LineOrder.of(unordered, lineOf(unordered, graph.modules()), graph, ordering);
        var lines = new ArrayList<Line>(unordered.size());
        for (int l : order.order()) lines.add(unordered.get(l));
        return new DependencyMatrix(
                graph, List.copyOf(lines), lineOf(lines, graph.modules()), Set.copyOf(kinds), order.bound());
    }

    private static int[] lineOf(List<Line> lines, int modules) {
        int[] lineOf = new int[modules];
        Arrays.fill(lineOf, -1);
        for (int l = 0; l < lines.size(); l++) for (int m : lines.get(l).modules()) lineOf[m] = l;
        return lineOf;
    }

    private void fill() {
        int[] sum = new int[lines.size()];
        int[] touched = new int[lines.size()];
        for (int row = 0; row < lines.size(); row++) {
            int filled = 0;
            for (int m : lines.get(row).modules()) {
                for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++)
                    if (kinds.contains(graph.kind(e)) && sum[lineOf[graph.to(e)]]++ == 0)
                        touched[filled++] = lineOf[graph.to(e)];
                if (!kinds.contains(DependencyKind.CHANGED_TOGETHER)) continue;
                for (int s = graph.inStart(m); s < graph.inStart(m + 1); s++) {
                    int e = graph.incoming(s), other = lineOf[graph.from(e)];
                    boolean both = graph.kind(e) == DependencyKind.CHANGED_TOGETHER && other != row;
                    if (both && sum[other]++ == 0) touched[filled++] = other;
                }
            }
            Arrays.sort(touched, 0, filled);
            for (int i = 0; i < filled; i++) {
                add(touched[i], sum[touched[i]]);
                sum[touched[i]] = 0;
            }
            start[row + 1] = size;
        }
    }

    private void add(int where, int dependencies) {
        if (size == column.length) {
            column = Arrays.copyOf(column, 2 * size);
            count = Arrays.copyOf(count, 2 * size);
        }
        column[size] = where;
        count[size++] = dependencies;
    }

    public List<Line> lines() {
        return lines;
    }

    public int size() {
        return lines.size();
    }

    /// Slot of the first filled cell of a row; its last is before `start(row + 1)`, from left to right.
    public int start(int row) {
        return start[row];
    }

    public int column(int slot) {
        return column[slot];
    }

    /// Dependencies in a filled cell.
    public int dependencies(int slot) {
        return count[slot];
    }

    /// Slot of the first filled cell of a row at a column or right of it.
    public int slotFrom(int row, int from) {
        int at = Arrays.binarySearch(column, start[row], start[row + 1], from);
        return at < 0 ? -at - 1 : at;
    }

    /// Dependencies of a row on a column, 0 for an empty cell.
    public int dependencies(int row, int where) {
        int slot = slotFrom(row, where);
        return slot < start[row + 1] && column[slot] == where ? count[slot] : 0;
    }

    /// What is in a cell by kind, whatever is counted.
    public Cell cell(int row, int where) {
        Map<DependencyKind, Integer> byKind = new EnumMap<>(DependencyKind.class);
        for (int m : lines.get(row).modules()) {
            for (int e = graph.outStart(m); e < graph.outStart(m + 1); e++)
                if (lineOf[graph.to(e)] == where) byKind.merge(graph.kind(e), 1, Integer::sum);
            for (int s = graph.inStart(m); s < graph.inStart(m + 1); s++) {
                int e = graph.incoming(s);
                boolean both = row != where && graph.kind(e) == DependencyKind.CHANGED_TOGETHER;
                if (both && lineOf[graph.from(e)] == where) byKind.merge(graph.kind(e), 1, Integer::sum);
            }
        }
        return new Cell(row, where, byKind);
    }

    /// The fullest cell beside the diagonal.
    public int most() {
        int most = 0;
        for (int row = 0; row < size(); row++)
            for (int s = start[row]; s < start[row + 1]; s++) if (column[s] != row) most = Math.max(most, count[s]);
        return most;
    }

    /// Dependencies above the diagonal: they go against the order.
    public int against() {
        return sum(1);
    }

    /// Dependencies below the diagonal: they go along with the order.
    public int along() {
        return sum(-1);
    }

    /// Dependencies inside a line.
    public int inside() {
        return sum(0);
    }

    /// No order has fewer dependencies in the code above the diagonal than this; NaN where the order is another one
    /// than by layers.
    public double bound() {
        return bound;
    }

    private int sum(int side) {
        int sum = 0;
        for (int row = 0; row < size(); row++)
            for (int s = start[row]; s < start[row + 1]; s++)
                if (Integer.signum(column[s] - row) == side) sum += count[s];
        return sum;
    }
}
