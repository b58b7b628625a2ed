package dev.banyan.views.map.inspect;

import dev.banyan.model.Plan;
import dev.banyan.model.seams.ContextCycles;
import dev.banyan.model.seams.Modularity;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.Seams;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.state.Derived;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tone;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What the inspector says of the whole map while nothing is selected.
public final class WholeInspector {
    private static final int MOST = 8;

    private final Workbench bench;
    private final Derived derived;

    public WholeInspector(Workbench bench, Derived derived) {
        this.bench = bench;
        this.derived = derived;
    }

    public Node node() {
        Plan plan = bench.plan();
        if (plan.facts().modules().isEmpty())
            return new Inspector(
                    "Seam map", "Import an audit to see the modules of the system and what they depend on.");
        Seams seams = derived.seams(plan);
        ContextCycles cycles = derived.cycles(plan);
        dev.banyan.model.seams.Figures whole = derived.figures(plan).whole();
        var inspector = new Inspector(plan.name(), "Nothing is selected: the whole system.");
        var cut = new Figures()
                .row("Contexts", NumberText.count(plan.contexts().size()))
                .row("Modules in no context", NumberText.count(seams.unplaced()))
                .row("Crossing dependencies", NumberText.count(seams.crossing()))
                .row("Dependencies inside", NumberText.count(seams.inside()))
                .row("Modularity", plan.contexts().isEmpty() ? "–" : NumberText.decimal(Modularity.of(plan), 2))
                .row("Cycles of contexts", NumberText.count(cycles.cycles().size()));
        inspector.section("The cut", cut);
        inspector.section(
                "The system",
                new Figures()
                        .row("Modules", NumberText.count(whole.modules()))
                        .row("Lines of code", whole.lines() < 0 ? NumberText.UNKNOWN : NumberText.count(whole.lines()))
                        .row(
                                "Statements covered",
                                whole.coverage() == null
                                        ? NumberText.UNKNOWN
                                        : NumberText.percent(whole.coverage().share()))
                        .row("Endpoints they answer", NumberText.count(whole.endpoints())));
        cycles(inspector, plan, cycles);
        widest(inspector, plan, seams);
        if (plan.contexts().isEmpty())
            inspector.section("Begin").text("Draw a context around modules (D), or let Banyan suggest contexts.");
        return inspector;
    }

    private void cycles(Inspector inspector, Plan plan, ContextCycles cycles) {
        if (cycles.cycles().isEmpty()) return;
        inspector.section("Cycles");
        for (ContextCycles.Cycle c : cycles.cycles()) {
            String names = c.contexts().stream()
                    .limit(MOST)
                    .map(id -> Names.of(plan, id))
                    .collect(Collectors.joining(", "));
            int more = c.contexts().size() - MOST;
            inspector.text(more > 0 ? names + " and " + NumberText.count(more) + " more" : names);
            String weakest = c.weakest().stream()
                    .limit(4)
                    .map(a -> Names.of(plan, a.from()) + " → " + Names.of(plan, a.to()) + " (" + a.dependencies() + ")")
                    .collect(Collectors.joining(", "));
            inspector.add(new Pill(NumberText.count(c.toCut(), "dependency", "dependencies") + " to cut", Tone.WARN));
            inspector.text("The least to cut: " + weakest);
        }
    }

    private void widest(Inspector inspector, Plan plan, Seams seams) {
        if (seams.all().isEmpty()) return;
        inspector.section("Widest seams");
        var rows = new Figures();
        for (Seam s : seams.all().stream().limit(6).toList()) {
            var link = new Hyperlink(Names.of(plan, s.id().one()) + " ↔ " + Names.of(plan, s.id().other()));
            link.setOnAction(_ -> bench.selection().select(new Subject.OfSeam(s.id())));
            var crossing = new Label(NumberText.count(s.crossing()));
            crossing.setMinWidth(Region.USE_PREF_SIZE);
            rows.addRow(rows.getRowCount(), link, crossing);
        }
        inspector.add(rows);
    }
}
