package dev.banyan.views.map.inspect;

import dev.banyan.model.ContextId;
import dev.banyan.model.Estimate;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.Relationship.Pattern;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.seams.CheaperCut;
import dev.banyan.model.seams.Crossing;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.WorkList;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.doctor.Mending;
import dev.banyan.views.map.edit.MapEdits;
import dev.banyan.views.map.state.Derived;
import dev.banyan.views.map.words.CostWords;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Card;
import dev.banyan.views.parts.EditField;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the inspector says of a seam: what it costs to cut here, how the two sides relate, what crosses, and whether a
/// cut nearby is cheaper.
public final class SeamInspector {
    private static final int FEW = 8;
    private static final int MANY = 400;

    private final Workbench bench;
    private final Derived derived;
    private final Plan plan;

    public SeamInspector(Workbench bench, Derived derived) {
        this.bench = bench;
        this.derived = derived;
        this.plan = bench.plan();
    }

    public Optional<Node> of(SeamId id) {
        if (plan.context(id.one()) == null || plan.context(id.other()) == null) return Optional.empty();
        Seam seam = derived.seams(plan).of(id).orElse(null);
        String title = name(id.one())
                + (seam == null || seam.mutual() ? " ↔ " : seam.forward() > 0 ? " → " : " ← ")
                + name(id.other());
        if (seam == null) {
            var nothing = new Inspector(title, "Nothing crosses here.");
            return Optional.of(nothing.section("Relationship", relationship(id)));
        }
        var pills = new ArrayList<Node>();
        if (widest(seam)) pills.add(new Pill("Widest seam", Tone.BAD));
        var inspector = new Inspector(title, summary(seam), pills.toArray(Node[]::new));
        var against = derived.againstOrder(plan).violations(id, plan, bench.today());
        if (!against.isEmpty())
            inspector.section("Against the order of the phases", Mending.rows(bench, against, Mending.Trial.NONE));
        inspector.section("If we cut here", figures(seam));
        inspector.section("Relationship", relationship(id));
        workList(inspector, id, seam);
        inspector.section("What crosses", crossings(seam));
        cheaper(inspector, id);
        return Optional.of(inspector);
    }

    private String name(ContextId id) {
        return Names.of(plan, id);
    }

    private boolean widest(Seam seam) {
        return derived.seams(plan).all().getFirst().id().equals(seam.id());
    }

    /// "148 imports, 6 foreign keys cross here".
    private String summary(Seam seam) {
        String kinds = seam.byKind().entrySet().stream()
                .filter(e -> e.getKey().crosses())
                .map(e -> NumberText.count(e.getValue()) + " " + many(e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
        if (kinds.isEmpty()) return "Nothing in the code crosses; the two sides change together.";
        return kinds
                + (seam.crossing() == 1 ? " crosses here" : " cross here")
                + (seam.mutual() ? "; both sides depend on each other." : ".");
    }

    private static String many(DependencyKind kind, int count) {
        String one = kind.words();
        return count == 1 ? one : kind == DependencyKind.INHERITANCE ? "inheritances" : one + "s";
    }

    private Node figures(Seam seam) {
        var rows = new Figures()
                .row("Crossing dependencies", NumberText.count(seam.crossing()))
                .row("From " + name(seam.id().one()), NumberText.count(seam.forward()))
                .row("From " + name(seam.id().other()), NumberText.count(seam.backward()))
                .row("Modules touched", NumberText.count(seam.modules()));
        seam.byKind().forEach((kind, count) -> {
            if (kind == DependencyKind.FOREIGN_KEY || kind == DependencyKind.SHARED_TABLE)
                rows.row(capital(many(kind, 2)), NumberText.count(count));
        });
        if (historyKnown()) rows.row("Pairs changed together", NumberText.count(seam.changedTogether()));
        else rows.unknown("Pairs changed together", "git log --numstat gives this.");
        return rows;
    }

    /// How far the decisions are, and what is left to do with what the days rest on.
    private void workList(Inspector inspector, SeamId id, Seam seam) {
        WorkList list = WorkList.of(plan, id, seam);
        int left = list.items().size() - list.count(WorkList.State.DONE);
        var days = new javafx.scene.control.Label(days(list.days()));
        days.getStyleClass().add("figure-value");
        var rows = new Figures();
        for (var choice : dev.banyan.model.Disposition.Choice.values())
            if (list.count(choice) > 0) rows.row(choice.words(), NumberText.count(list.count(choice)));
        rows.row("Not decided", NumberText.count(list.count(WorkList.State.OPEN)))
                .row("Done", NumberText.percent(list.done()))
                .row("Estimated effort", days);
        var pace = plan.assumptions();
        String drivers = NumberText.count(left, "dependency", "dependencies") + " left at "
                + NumberText.decimal(pace.dependenciesADay(), 0) + " a day: "
                + NumberText.decimal(list.days().likely(), 1) + " days, from " + NumberText.percent(pace.spread())
                + " less to " + NumberText.percent(2 * pace.spread()) + " more.";
        var open = Buttons.plain("Open the work-list", () -> {
            bench.go().accept("map");
            bench.actions().get("map.worklist").run().run();
        });
        open.setId("inspect-worklist");
        inspector.section("Work-list", rows).text(drivers).add(open);
    }

    private boolean historyKnown() {
        var graph = plan.facts().dependencies();
        for (int e = 0; e < graph.size(); e++) if (!graph.kind(e).crosses()) return true;
        return false;
    }

    static String days(Estimate days) {
        int digits = days.worst() < 10 ? 1 : 0;
        String best = NumberText.decimal(days.best(), digits), worst = NumberText.decimal(days.worst(), digits);
        return (best.equals(worst) ? best : best + "–" + worst) + " days";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Node relationship(SeamId id) {
        Relationship now = plan.relationships().get(id);
        var choose = new MenuButton(now == null ? "Choose" : "Change");
        choose.setId("seam-relationship");
        for (Pattern p : Pattern.values()) {
            var item = new MenuItem(p.words() + "  " + p.mark());
            item.setOnAction(_ -> relate(id, p, upstream(id, now), now == null ? "" : now.note()));
            choose.getItems().add(item);
        }
        var box = new VBox(7);
        if (now == null) {
            var row = new HBox(8, new Pill("nobody said", Tone.NEUTRAL), choose);
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
            return box;
        }
        var none = new MenuItem("None");
        none.setOnAction(_ -> bench.ask(new ContextEdit.Unrelate(id)));
        choose.getItems().addAll(new SeparatorMenuItem(), none);
        var pattern = new HBox(8, new Pill(now.pattern().words(), Tone.OK), choose);
        pattern.setAlignment(Pos.CENTER_LEFT);
        // Below: the name of a context may be as long as the pane is wide.
        var lines = new VBox(6, pattern, direction(id, now));
        lines.setFillWidth(false);
        box.getChildren().add(lines);
        var note = new EditField(
                "Note on the relationship", now.note(), t -> relate(id, now.pattern(), now.upstream(), t));
        note.setPromptText("Note");
        box.getChildren().add(note);
        return box;
    }

    /// At first the side that others depend on more sets the terms.
    private @Nullable ContextId upstream(SeamId id, @Nullable Relationship now) {
        if (now != null) return now.upstream();
        Seam seam = derived.seams(plan).of(id).orElse(null);
        if (seam == null || seam.forward() == seam.backward()) return null;
        return seam.forward() > seam.backward() ? id.other() : id.one();
    }

    private Node direction(SeamId id, Relationship now) {
        var menu =
                new MenuButton(now.upstream() == null ? "Neither is upstream" : name(now.upstream()) + " is upstream");
        menu.setId("seam-upstream");
        menu.setMinWidth(0);
        menu.setMnemonicParsing(false);
        for (ContextId side : List.of(id.one(), id.other())) {
            var item = new MenuItem(name(side) + " is upstream");
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> relate(id, now.pattern(), side, now.note()));
            menu.getItems().add(item);
        }
        var neither = new MenuItem("Neither is upstream");
        neither.setOnAction(_ -> relate(id, now.pattern(), null, now.note()));
        menu.getItems().add(neither);
        return menu;
    }

    private boolean relate(SeamId id, Pattern pattern, @Nullable ContextId upstream, String note) {
        return bench.ask(new ContextEdit.Relate(new Relationship(id, pattern, upstream, note)));
    }

    private Node crossings(Seam seam) {
        var grid = new CrossingGrid(bench, c -> bench.selection().select(Subject.module(c.from())));
        grid.show(seam.crossings(), FEW);
        var box = new VBox(6, grid);
        if (seam.crossings().size() > FEW) {
            var all = new Hyperlink("Show all " + all(seam));
            all.setOnAction(_ -> {
                grid.show(seam.crossings(), MANY);
                box.getChildren().remove(all);
            });
            box.getChildren().add(all);
        }
        var modules = new Hyperlink("Select the modules it touches");
        modules.setOnAction(_ -> {
            var ids = new TreeSet<dev.banyan.model.audit.ModuleId>();
            for (Crossing c : seam.crossings()) {
                if (!c.kind().crosses()) continue;
                ids.add(c.from());
                ids.add(c.to());
            }
            bench.selection().select(new Subject.Modules(ids));
        });
        box.getChildren().add(modules);
        return box;
    }

    /// What changed together is listed with what crosses, and is not counted as that.
    private static String all(Seam seam) {
        long crossing =
                seam.crossings().stream().filter(c -> c.kind().crosses()).count();
        long together = seam.crossings().size() - crossing;
        if (together == 0) return NumberText.count(crossing);
        return NumberText.count(crossing) + " and " + NumberText.count(together, "pair", "pairs") + " changed together";
    }

    private void cheaper(Inspector inspector, SeamId id) {
        List<CheaperCut> cuts = derived.cheaper(plan, id);
        if (cuts.isEmpty()) {
            inspector.section("Cheaper cut nearby").text("Moving single modules across this seam saves nothing.");
            return;
        }
        inspector.section("Cheaper cut nearby");
        for (CheaperCut cut : cuts.stream().limit(3).toList()) {
            Set<dev.banyan.model.audit.ModuleId> modules = cut.modules();
            String what = modules.size() == 1
                    ? "Move " + Names.tail(cut.modules().getFirst())
                    : "Move " + modules.size() + " modules";
            String saves = (cut.breaksCycle() ? "Breaks the cycle, " : "")
                    + NumberText.count(cut.fewer(), "dependency fewer crosses", "dependencies fewer cross");
            var apply = Buttons.main("Apply", () -> edits().move(modules, cut.target()));
            var preview = Buttons.plain("Preview", () -> {
                bench.go().accept("map");
                derived.pointed().set(Set.copyOf(modules));
                bench.say().accept(what + " to " + name(cut.target()) + ": " + CostWords.crossing(cut.cost()));
            });
            preview.setId("cheaper-preview");
            apply.setId("cheaper-apply");
            inspector.add(new Card(what + " to " + name(cut.target()), saves, new HBox(6, apply, preview)));
        }
    }

    private MapEdits edits() {
        return new MapEdits(bench, () -> derived.scene(bench.plan()));
    }
}
