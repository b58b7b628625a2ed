package dev.banyan.model.audit;

import dev.banyan.model.audit.LegacyModule.Churn;
import dev.banyan.model.audit.LegacyModule.Complexity;
import dev.banyan.model.audit.LegacyModule.Coverage;
import dev.banyan.model.audit.LegacyModule.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects what the sources measured in files and writes it to the modules.
final class FileNumbers {
    /// More than any sum of the second number: the source that knows more of the first wins.
    private static final long MUCH = 1L << 32;

    private final Column<Size> sizes = new Column<>(FileNumbers::sum, size -> MUCH + size.code(), false);
    private final Column<Coverage> coverages =
            new Column<>(FileNumbers::sum, c -> MUCH + (c.branches() > 0 ? 1 : 0), false);
    private final Column<Complexity> complexities = new Column<>(FileNumbers::sum, c -> MUCH + c.functions(), false);
    private final Column<Churn> churns = new Column<>(FileNumbers::sum, FileNumbers::weight, true, FileNumbers::filled);

    void add(Source source, Match.Found at, Fact.SizeFact fact) {
        sizes.add(source, at, new Size(fact.lines(), fact.code(), source.id(), fact.place()));
    }

    void add(Source source, Match.Found at, Fact.CoverageFact fact) {
        coverages.add(
                source,
                at,
                new Coverage(
                        fact.statements(),
                        fact.covered(),
                        fact.branches(),
                        fact.coveredBranches(),
                        source.id(),
                        fact.place()));
    }

    void add(Source source, Match.Found at, Fact.ComplexityFact fact) {
        complexities.add(
                source,
                at,
                new Complexity(
                        fact.functions(), fact.total(), fact.worst(), fact.worstName(), source.id(), fact.place()));
    }

    void add(Source source, Match.Found at, Fact.ChangeFact fact) {
        churns.add(
                source,
                at,
                new Churn(
                        fact.commits(),
                        fact.added(),
                        fact.deleted(),
                        fact.authors(),
                        fact.mainAuthorShare(),
                        fact.last(),
                        source.id(),
                        fact.place()));
    }

    private static Size sum(Size a, Size b) {
        return new Size(a.lines() + b.lines(), a.code() + b.code(), a.source(), a.place());
    }

    private static Coverage sum(Coverage a, Coverage b) {
        return new Coverage(
                a.statements() + b.statements(),
                a.covered() + b.covered(),
                a.branches() + b.branches(),
                a.coveredBranches() + b.coveredBranches(),
                a.source(),
                a.place());
    }

    private static Complexity sum(Complexity a, Complexity b) {
        Complexity worse = b.worst() > a.worst() ? b : a;
        return new Complexity(
                a.functions() < 0 || b.functions() < 0 ? -1 : a.functions() + b.functions(),
                a.total() + b.total(),
                worse.worst(),
                worse.worstName(),
                a.source(),
                a.place());
    }

    /// A file under its old and its new path: at least as many authors as under the busier one, and the share of
    /// the main author weighed by commits.
    private static Churn sum(Churn a, Churn b) {
        return new Churn(
                (int) plus(a.commits(), b.commits()),
                plus(a.added(), b.added()),
                plus(a.deleted(), b.deleted()),
                Math.max(a.authors(), b.authors()),
                share(a, b),
                later(a.last(), b.last()),
                a.source(),
                a.place());
    }

    private static double share(Churn a, Churn b) {
        if (Double.isNaN(a.mainAuthorShare())) return b.mainAuthorShare();
        if (Double.isNaN(b.mainAuthorShare())) return a.mainAuthorShare();
        int ofA = Math.max(0, a.commits());
        int ofB = Math.max(0, b.commits());
        if (ofA + ofB == 0) return Math.max(a.mainAuthorShare(), b.mainAuthorShare());
        return (a.mainAuthorShare() * ofA + b.mainAuthorShare() * ofB) / (ofA + ofB);
    }

    /// Of numbers that may be unknown.
    private static long plus(long a, long b) {
        return a < 0 || b < 0 ? Math.max(a, b) : a + b;
    }

    /// A history that tells everything goes before tables of one aspect, however many commits these know.
    private static long weight(Churn c) {
        boolean complete = c.commits() >= 0 && c.added() >= 0 && c.deleted() >= 0 && c.authors() >= 0;
        return complete ? (long) c.commits() << 32 : Math.max(0, c.commits());
    }

    /// What one source leaves unknown another may know.
    private static Churn filled(Churn known, Churn more) {
        return new Churn(
                known.commits() < 0 ? more.commits() : known.commits(),
                known.added() < 0 ? more.added() : known.added(),
                known.deleted() < 0 ? more.deleted() : known.deleted(),
                known.authors() < 0 ? more.authors() : known.authors(),
                Double.isNaN(known.mainAuthorShare()) ? more.mainAuthorShare() : known.mainAuthorShare(),
                known.last() == null ? more.last() : known.last(),
                known.source(),
                known.place());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) return b;
        return b == null || a.isAfter(b) ? a : b;
    }

    /// @param findings per module number, null when no source of findings was read
    List<LegacyModule> modules(Discovery known, Map<Integer, String> paths, @Nullable Map<Integer, Integer> findings) {
        var size = sizes.best();
        var coverage = coverages.best();
        var complexity = complexities.best();
        var churn = churns.best();
        var modules = new ArrayList<LegacyModule>(known.table().size());
        for (int i = 0; i < known.table().size(); i++) {
            ModuleId id = known.table().ids().get(i);
            String path = paths.get(i);
            modules.add(new LegacyModule(
                    id,
                    path,
                    Purpose.of(id, path),
                    size.get(i),
                    coverage.get(i),
                    complexity.get(i),
                    churn.get(i),
                    findings == null ? -1 : findings.getOrDefault(i, 0)));
        }
        return modules;
    }

    /// The path of each module in the repository, as the most agreed folder has it.
    static Map<Integer, String> paths(Discovery system) {
        var told = system.roots().told(system.table().size());
        var best = new HashMap<Integer, String>();
        var ranks = new HashMap<Integer, Integer>();
        for (CodeName path : system.paths()) {
            if (!system.endings().contains(path.ending())) continue;
            int cut = system.cut(path);
            if (cut < 0) continue;
            String root = path.root(cut);
            int module = system.table().number(path.dottedFrom(cut));
            int rank = system.roots().rank(root);
            int known = ranks.getOrDefault(module, Integer.MAX_VALUE);
            if (module < 0 || rank > known) continue;
            String text = inRepository(path, root, told);
            if (rank < known || text.compareTo(best.getOrDefault(module, text)) < 0) best.put(module, text);
            ranks.put(module, rank);
        }
        return best;
    }

    private static String inRepository(CodeName path, String root, List<String> told) {
        if (!root.startsWith("/")) return path.text();
        String inside = path.text().substring(root.length());
        for (String known : told) if (root.endsWith("/" + known)) return known + inside;
        return inside;
    }
}
