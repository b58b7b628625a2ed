package dev.banyan.views.map.inspect;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Trend;
import dev.banyan.model.seams.ContextCycles;
import dev.banyan.model.seams.Seam;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.edit.MapEdits;
import dev.banyan.views.map.edit.RuleList;
import dev.banyan.views.map.state.Derived;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.LongMenu;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.Tone;
import dev.banyan.views.parts.TrendRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;

/// What the inspector says of a context, and where it is described.
public final class ContextInspector {
    private final Workbench bench;
    private final Derived derived;
    private final Plan plan;
    private final MapEdits edits;

    public ContextInspector(Workbench bench, Derived derived) {
        this.bench = bench;
        this.derived = derived;
        this.plan = bench.plan();
        this.edits = new MapEdits(bench, () -> derived.scene(bench.plan()));
    }

    public Optional<Node> of(Set<ContextId> ids) {
        var known = new ArrayList<BoundedContext>();
        for (ContextId id : new TreeSet<>(ids)) {
            BoundedContext c = plan.context(id);
            if (c != null) known.add(c);
        }
        if (known.isEmpty()) return Optional.empty();
        return Optional.of(known.size() == 1 ? one(known.getFirst()) : several(known));
    }

    private Node one(BoundedContext c) {
        var figures = derived.figures(plan).of(c.id());
        var description = new ContextDescription(bench, edits, c);
        var measured = new ContextFigures(bench, derived, c);
        var inspector = new Inspector(
                c.name(),
                NumberText.count(figures.modules(), "module", "modules") + ", "
                        + NumberText.count(figures.crossing(), "dependency crosses", "dependencies cross"),
                description.colour());
        inspector.section("Description", description.fields());
        measured.figures(inspector);
        measured.risk(inspector);
        cycles(inspector, c);
        seams(inspector, c);
        new ContextEvidence(bench, inspector).show(c);
        trend(inspector, c);
        inspector.section("Canvas", new CanvasFields(bench, c));
        inspector.section("Rules", new RuleList(bench, edits, c));
        inspector.section("Do", actions(c));
        return inspector;
    }

    /// How the numbers of its modules went, where there is more than one audit.
    private void trend(Inspector inspector, BoundedContext c) {
        if (plan.pastAudits().isEmpty()) return;
        var points = Trend.of(plan.pastAudits().values(), plan.audit(), plan.modulesOf(c.id()));
        inspector.section("Over " + NumberText.count(points.size()) + " audits", TrendRows.ofModules(points));
    }

    private void cycles(Inspector inspector, BoundedContext c) {
        for (ContextCycles.Cycle cycle : derived.cycles(plan).cycles()) {
            if (!cycle.contexts().contains(c.id())) continue;
            String others = cycle.contexts().stream()
                    .filter(id -> !id.equals(c.id()))
                    .map(id -> Names.of(plan, id))
                    .collect(Collectors.joining(", "));
            inspector
                    .section("In a cycle")
                    .text("With " + others + ". Cutting "
                            + NumberText.count(cycle.toCut(), "dependency", "dependencies") + " undoes it.");
        }
    }

    private void seams(Inspector inspector, BoundedContext c) {
        List<Seam> seams = derived.seams(plan).of(c.id()).stream()
                .filter(s -> s.crossing() > 0 || plan.relationships().containsKey(s.id()))
                .toList();
        if (seams.isEmpty()) return;
        inspector.section("Seams");
        var rows = new Figures();
        for (Seam s : seams) {
            ContextId other = s.id().across(c.id());
            var link = new Hyperlink(Names.of(plan, other));
            link.setOnAction(_ -> bench.selection().select(new Subject.OfSeam(s.id())));
            int row = rows.getRowCount();
            rows.add(link, 0, row);
            var number = new Label(NumberText.count(s.crossing()));
            Tips.set(number, s.from(c.id()) + " out, " + s.from(other) + " in");
            rows.add(number, 1, row);
            var how = plan.relationships().get(s.id());
            if (how != null) rows.add(new Pill(how.pattern().mark(), Tone.OK), 2, row);
        }
        inspector.add(rows);
    }

    private Node actions(BoundedContext c) {
        var others = new ArrayList<>(plan.contexts().values());
        others.remove(c);
        var select = Buttons.plain(
                "Select its modules", () -> bench.selection().select(new Subject.Modules(plan.modulesOf(c.id()))));
        var delete = Buttons.plain("Delete", () -> edits.delete(Set.of(c.id())));
        var split = Buttons.plain("Split…", () -> onMap("map.split"));
        split.setId("inspect-split");
        var print = Buttons.plain("Print its canvas…", () -> {});
        print.setOnAction(_ -> CanvasPrint.print(bench, sheet(c), print));
        var save =
                Buttons.plain("Save the canvas as a page…", () -> bench.doors().exportCanvas(c.id()));
        save.setId("inspect-canvas");
        return new FlowPane(6, 6, select, split, merge(Set.of(c.id()), others), print, save, delete);
    }

    private CanvasSheet sheet(BoundedContext c) {
        var seams = new ArrayList<String>();
        for (Seam s : derived.seams(plan).of(c.id())) {
            var how = plan.relationships().get(s.id());
            seams.add(Names.of(plan, s.id().across(c.id())) + ": "
                    + NumberText.count(s.crossing(), "dependency", "dependencies")
                    + (how == null ? "" : ", " + how.pattern().words()));
        }
        return new CanvasSheet(plan, c, derived.figures(plan).of(c.id()), seams);
    }

    private void onMap(String action) {
        bench.go().accept("map");
        bench.actions().get(action).run().run();
    }

    private Node several(List<BoundedContext> contexts) {
        var inspector = new Inspector(NumberText.count(contexts.size()) + " contexts", "");
        var all = derived.figures(plan);
        for (BoundedContext c : contexts) {
            var link = new Hyperlink(c.name());
            link.setGraphic(new ColourDot(bench.ink().getValue().of(c.colour())));
            link.setOnAction(_ -> bench.selection().select(Subject.context(c.id())));
            inspector.add(new Figures().row(NumberText.count(all.of(c.id()).modules(), "module", "modules"), link));
        }
        var ids = contexts.stream().map(BoundedContext::id).collect(Collectors.toCollection(TreeSet::new));
        inspector.section(
                "Do", new FlowPane(6, 6, merge(ids, contexts), Buttons.plain("Delete", () -> edits.delete(ids))));
        return inspector;
    }

    /// Offers contexts that the chosen ones can become part of.
    private MenuButton merge(Set<ContextId> chosen, List<BoundedContext> into) {
        var merge = LongMenu.of(new MenuButton("Merge into"));
        for (BoundedContext c : into) {
            var item =
                    new MenuItem(c.name(), new ColourDot(bench.ink().getValue().of(c.colour())));
            item.setOnAction(_ -> {
                var sources = new TreeSet<>(chosen);
                sources.remove(c.id());
                edits.merge(sources, c.id());
            });
            merge.getItems().add(item);
        }
        merge.setDisable(into.isEmpty());
        return merge;
    }
}
