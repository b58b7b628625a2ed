package dev.banyan.views.map.inspect;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextColours;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Trend;
import dev.banyan.model.risk.RiskScore;
import dev.banyan.model.risk.ScorePart;
import dev.banyan.model.seams.ContextCycles;
import dev.banyan.model.seams.Measure;
import dev.banyan.model.seams.Seam;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.edit.MapEdits;
import dev.banyan.views.map.edit.RuleList;
import dev.banyan.views.map.state.Derived;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.EditArea;
import dev.banyan.views.parts.EditField;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
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
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

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
        var inspector = new Inspector(
                c.name(),
                NumberText.count(figures.modules(), "module", "modules") + ", "
                        + NumberText.count(figures.crossing(), "dependency crosses", "dependencies cross"),
                colour(c));
        inspector.section("Description", description(c));
        inspector.section("Figures", figures(figures, c));
        risk(inspector, c);
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

    private Node colour(BoundedContext c) {
        var button = new MenuButton("", new ColourDot(bench.ink().getValue().of(c.colour())));
        button.setAccessibleText("Colour of " + c.name());
        for (String colour : ContextColours.ALL) {
            var item = new MenuItem(colour, new ColourDot(bench.ink().getValue().of(colour)));
            item.setOnAction(_ -> edits.describe(c.withColour(colour)));
            button.getItems().add(item);
        }
        return button;
    }

    private Node description(BoundedContext c) {
        var rows = new Figures()
                .row("Name", wide(new EditField("Name of " + c.name(), c.name(), t -> edits.describe(c.withName(t)))))
                .row("Owner", wide(new EditField("Owner of " + c.name(), c.owner(), t -> edits.describe(owner(c, t)))))
                .row(
                        "Purpose",
                        wide(new EditArea("Purpose of " + c.name(), c.purpose(), t -> edits.describe(purpose(c, t)))))
                .row(
                        "Language",
                        wide(new EditField("Words of " + c.name(), c.language(), t -> edits.describe(language(c, t)))));
        var impact = new ComboBox<Integer>();
        impact.getItems().addAll(0, 1, 2, 3, 4, 5);
        impact.setValue(c.businessImpact());
        impact.setAccessibleText("Business impact of " + c.name());
        impact.setConverter(new ImpactWords());
        impact.setOnAction(_ -> edits.describe(impact(c, impact.getValue())));
        return new VBox(7, rows, new Figures().row("Impact of a failure", impact));
    }

    /// Names and sentences need the room that the words before them leave.
    private static <R extends Region> R wide(R field) {
        field.setPrefWidth(176);
        return field;
    }

    private static BoundedContext owner(BoundedContext c, String t) {
        return new BoundedContext(c.id(), c.name(), c.colour(), t, c.language(), c.purpose(), c.businessImpact());
    }

    private static BoundedContext purpose(BoundedContext c, String t) {
        return new BoundedContext(c.id(), c.name(), c.colour(), c.owner(), c.language(), t, c.businessImpact());
    }

    private static BoundedContext language(BoundedContext c, String t) {
        return new BoundedContext(c.id(), c.name(), c.colour(), c.owner(), t, c.purpose(), c.businessImpact());
    }

    private static BoundedContext impact(BoundedContext c, int n) {
        return new BoundedContext(c.id(), c.name(), c.colour(), c.owner(), c.language(), c.purpose(), n);
    }

    private static final class ImpactWords extends StringConverter<Integer> {
        private static final List<String> WORDS =
                List.of("nobody said", "1 slight", "2 minor", "3 noticeable", "4 serious", "5 severe");

        @Override
        public String toString(Integer n) {
            return n == null ? "" : WORDS.get(n);
        }

        @Override
        public Integer fromString(String words) {
            return WORDS.indexOf(words);
        }
    }

    private Node figures(dev.banyan.model.seams.Figures f, BoundedContext c) {
        var rows = new Figures()
                .row("Modules", NumberText.count(f.modules()))
                .row("Lines of code", f.lines() < 0 ? NumberText.UNKNOWN : NumberText.count(f.lines()));
        var coverage = f.coverage();
        if (coverage == null) rows.unknown("Covered", "A coverage report gives this.");
        else rows.row("Covered", NumberText.percent(coverage.share()));
        for (Measure m : Measure.values()) rows.row(m.words(), explained(NumberText.percent(m.of(f)), m.definition()));
        rows.row("Depends on others", NumberText.count(f.outgoing()))
                .row("Others depend on it", NumberText.count(f.incoming()))
                .row("Endpoints", NumberText.count(f.endpoints()));
        if (f.advisories() < 0) rows.unknown("Known vulnerabilities", "pip-audit and an import graph give this.");
        else rows.row("Known vulnerabilities", NumberText.count(f.advisories()));
        return new VBox(7, rows, phase(c));
    }

    /// In rows of its own: the long name of a phase would leave no room for the words of the other rows.
    private Node phase(BoundedContext c) {
        var rows = new Figures();
        plan.phaseOf(c.id())
                .ifPresentOrElse(
                        p -> {
                            var link = new Hyperlink(p.name());
                            link.setOnAction(_ -> bench.selection().select(new Subject.OfPhase(p.id())));
                            rows.row("Phase", link);
                        },
                        () -> rows.row("Phase", "none yet"));
        return rows;
    }

    private static Label explained(String value, String why) {
        var label = new Label(value);
        label.getStyleClass().add("figure-value");
        Tips.set(label, why);
        return label;
    }

    private void risk(Inspector inspector, BoundedContext c) {
        RiskScore score = derived.risks(plan).of(c.id()).orElse(null);
        if (score == null || !score.known()) {
            inspector.section("Risk weight").text("no data: coverage, complexity, history or an impact give this.");
            return;
        }
        inspector.section("Risk weight " + Math.round(score.score()) + ", rank " + score.rank());
        var rows = new Figures();
        for (ScorePart part : score.parts()) {
            if (!part.known()) rows.unknown(part.driver().words(), part.measured());
            else rows.row(part.driver().words(), explained("+" + Math.round(part.points()), part.measured()));
        }
        inspector.add(rows);
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
        var merge = new MenuButton("Merge into");
        for (var other : plan.contexts().values()) {
            if (other.id().equals(c.id())) continue;
            var item = new MenuItem(
                    other.name(), new ColourDot(bench.ink().getValue().of(other.colour())));
            item.setOnAction(_ -> edits.merge(Set.of(c.id()), other.id()));
            merge.getItems().add(item);
        }
        merge.setDisable(merge.getItems().isEmpty());
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
        return new FlowPane(6, 6, select, split, merge, print, save, delete);
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
        var merge = new MenuButton("Merge into");
        for (BoundedContext c : contexts) {
            var item =
                    new MenuItem(c.name(), new ColourDot(bench.ink().getValue().of(c.colour())));
            item.setOnAction(_ -> {
                var sources = new TreeSet<>(ids);
                sources.remove(c.id());
                edits.merge(sources, c.id());
            });
            merge.getItems().add(item);
        }
        inspector.section("Do", new FlowPane(6, 6, merge, Buttons.plain("Delete", () -> edits.delete(ids))));
        return inspector;
    }
}
