package dev.banyan.views.map.inspect;

import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.DependencyGraph;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.OverrunStyle;

/// The neighbours of a module: whom it uses, who uses it, and what changes together with it.
final class ModuleNeighbours {
    private static final int MOST = 12;

    private final Workbench bench;
    private final ModuleId id;

    ModuleNeighbours(Workbench bench, ModuleId id) {
        this.bench = bench;
        this.id = id;
    }

    void into(Inspector inspector) {
        dependencies(inspector, "Uses", neighbours(true, true), n -> origin(n, id, n.id(), true));
        dependencies(inspector, "Used by", neighbours(false, true), n -> origin(n, n.id(), id, true));
        var together = new ArrayList<>(neighbours(true, false));
        together.addAll(neighbours(false, false));
        if (!together.isEmpty())
            dependencies(inspector, "Changes together with", together, n -> origin(n, id, n.id(), false));
    }

    /// @param uses places in the code that say so
    private record Neighbour(ModuleId id, String kinds, int uses) {}

    /// @param inCode those in the code; else those that only change together, of which a pair is told once
    private List<Neighbour> neighbours(boolean out, boolean inCode) {
        AuditFacts facts = bench.plan().facts();
        DependencyGraph g = facts.dependencies();
        int m = facts.number(id).orElse(-1);
        if (m < 0) return List.of();
        var kinds = new HashMap<Integer, TreeSet<String>>();
        var uses = new HashMap<Integer, Integer>();
        int from = out ? g.outStart(m) : g.inStart(m), to = out ? g.outStart(m + 1) : g.inStart(m + 1);
        for (int slot = from; slot < to; slot++) {
            int e = out ? slot : g.incoming(slot);
            if (g.kind(e).crosses() != inCode) continue;
            int other = out ? g.to(e) : g.from(e);
            kinds.computeIfAbsent(other, _ -> new TreeSet<>()).add(g.kind(e).words());
            uses.merge(other, g.weight(e), Integer::sum);
        }
        var all = new ArrayList<Neighbour>();
        kinds.forEach((other, words) -> all.add(
                new Neighbour(facts.modules().get(other).id(), String.join(", ", words), uses.getOrDefault(other, 1))));
        all.sort(Comparator.comparingInt((Neighbour n) -> -n.uses()).thenComparing(Neighbour::id));
        return all;
    }

    private Node origin(Neighbour n, ModuleId from, ModuleId to, boolean inCode) {
        String words = n.kinds() + (n.uses() > 1 ? " ×" + NumberText.count(n.uses()) : "");
        return ToOrigin.of(words, from, to, inCode, bench);
    }

    private void dependencies(
            Inspector inspector, String title, List<Neighbour> all, Function<Neighbour, Node> origin) {
        inspector.section(title + " " + NumberText.count(all.size()));
        if (all.isEmpty()) {
            inspector.text("nothing the audit knows of");
            return;
        }
        var rows = new Figures();
        for (Neighbour n : all.stream().limit(MOST).toList()) {
            var link = new Hyperlink(Names.tail(n.id()));
            link.getStyleClass().add("code");
            link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            link.setOnAction(_ -> bench.selection().select(Subject.module(n.id())));
            Tips.set(link, n.id().name());
            int row = rows.getRowCount();
            rows.add(link, 0, row);
            rows.add(origin.apply(n), 1, row);
        }
        inspector.add(rows);
        if (all.size() > MOST) {
            var ids = new TreeSet<ModuleId>();
            all.forEach(n -> ids.add(n.id()));
            var link = new Hyperlink("Select all " + NumberText.count(all.size()));
            link.setOnAction(_ -> bench.selection().select(new Subject.Modules(ids)));
            inspector.add(link);
        }
    }
}
