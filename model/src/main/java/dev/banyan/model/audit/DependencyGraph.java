package dev.banyan.model.audit;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// The dependencies between the modules of one audit in flat arrays. Modules are numbered as in
/// [AuditFacts#modules()]; dependencies are numbered by `from`, then `to`, then kind, without doubles.
/// Memory is 17 bytes a dependency and 12 a module, so 200,000 dependencies take 4 MB.
public final class DependencyGraph {
    private static final DependencyKind[] KINDS = DependencyKind.values();

    private final int modules;
    private final int[] from;
    private final int[] to;
    private final byte[] kind;
    private final int[] weight;
    private final int[] line;
    private final int[] outStart;
    private final int[] inStart;
    private final int[] in;

    /// Builds the graph from dependencies in any order; equal (from, to, kind) are added up.
    /// A dependency of a module on itself is left out.
    ///
    /// @param line line in the code or the source of each dependency, 0 when unknown
    public DependencyGraph(int modules, int[] from, int[] to, byte[] kind, int[] weight, int[] line) {
        this.modules = modules;
        int[] index = sorted(modules, from, to, kind);
        int kept = index.length;
        int[] f = new int[kept], t = new int[kept], w = new int[kept], l = new int[kept];
        byte[] k = new byte[kept];
        int m = 0;
        for (int i = 0; i < kept; i++) {
            int e = index[i];
            if (m > 0 && f[m - 1] == from[e] && t[m - 1] == to[e] && k[m - 1] == kind[e]) {
                w[m - 1] += weight[e];
                if (l[m - 1] == 0) l[m - 1] = line[e];
            } else {
                f[m] = from[e];
                t[m] = to[e];
                k[m] = kind[e];
                w[m] = weight[e];
                l[m] = line[e];
                m++;
            }
        }
        this.from = Arrays.copyOf(f, m);
        this.to = Arrays.copyOf(t, m);
        this.kind = Arrays.copyOf(k, m);
        this.weight = Arrays.copyOf(w, m);
        this.line = Arrays.copyOf(l, m);
        outStart = starts(modules, this.from);
        inStart = starts(modules, this.to);
        in = new int[m];
        int[] next = Arrays.copyOf(inStart, modules);
        for (int e = 0; e < m; e++) in[next[this.to[e]]++] = e;
    }

    public int modules() {
        return modules;
    }

    public int size() {
        return from.length;
    }

    /// Dependencies in the code: all but those that only say that modules change together.
    public int inCode() {
        int count = 0;
        for (byte k : kind) if (KINDS[k].crosses()) count++;
        return count;
    }

    public int from(int dependency) {
        return from[dependency];
    }

    public int to(int dependency) {
        return to[dependency];
    }

    public DependencyKind kind(int dependency) {
        return KINDS[kind[dependency]];
    }

    /// How many places in the code say so; for "changed together" the commits that touched both.
    public int weight(int dependency) {
        return weight[dependency];
    }

    /// Line in the code that says so first, 0 when unknown.
    public int line(int dependency) {
        return line[dependency];
    }

    /// First dependency that leaves the module; those of module `m` are `outStart(m)` up to `outStart(m + 1)`.
    public int outStart(int module) {
        return outStart[module];
    }

    /// First slot of what arrives at the module; read the dependency numbers with [#incoming].
    public int inStart(int module) {
        return inStart[module];
    }

    public int incoming(int slot) {
        return in[slot];
    }

    /// Dependency numbers ordered by from, to and kind: three stable counting sorts, last key first.
    private static int[] sorted(int modules, int[] from, int[] to, byte[] kind) {
        int[] index = new int[from.length];
        int kept = 0;
        for (int e = 0; e < from.length; e++) if (from[e] != to[e]) index[kept++] = e;
        index = Arrays.copyOf(index, kept);
        index = countingSort(index, KINDS.length, e -> kind[e]);
        index = countingSort(index, modules, e -> to[e]);
        return countingSort(index, modules, e -> from[e]);
    }

    private static int[] countingSort(int[] index, int keys, IntUnaryOperator key) {
        int[] next = new int[keys + 1];
        for (int e : index) next[key.applyAsInt(e) + 1]++;
        for (int k = 0; k < keys; k++) next[k + 1] += next[k];
        int[] out = new int[index.length];
        for (int e : index) out[next[key.applyAsInt(e)]++] = e;
        return out;
    }

    private static int[] starts(int modules, int[] ends) {
        int[] start = new int[modules + 1];
        for (int m : ends) start[m + 1]++;
        for (int m = 0; m < modules; m++) start[m + 1] += start[m];
        return start;
    }
}
