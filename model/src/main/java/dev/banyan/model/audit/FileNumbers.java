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
    private final Column<Churn> churns = new Column<>(FileNumbers::sum, Churn::commits, true);

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
                a.functions() + b.functions(),
                a.total() + b.total(),
                worse.worst(),
                worse.worstName(),
                a.source(),
                a.place());
    }

    /// A file under its old and its new path: at least as many authors as under the busier one, and the share of
    /// the main author weighed by commits.
    private static Churn sum(Churn a, Churn b) {
        int commits = a.commits() + b.commits();
        double share =
                commits == 0 ? 0 : (a.mainAuthorShare() * a.commits() + b.mainAuthorShare() * b.commits()) / commits;
        return new Churn(
                commits,
                a.added() + b.added(),
                a.deleted() + b.deleted(),
                Math.max(a.authors(), b.authors()),
                share,
                later(a.last(), b.last()),
                a.source(),
                a.place());
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
