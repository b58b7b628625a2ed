package dev.banyan.views.coverage;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.coverage.PathGap;
import dev.banyan.model.edit.CriticalPathEdit;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EditArea;
import dev.banyan.views.parts.EditField;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.Tone;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A critical path: what it is, what of it is covered, where it begins and what it leads through.
final class PathInspector {
    /// So many are seen at once; one more is not hidden, since the words for it take as much room.
    private static final int SHOWN = 10;

    private final Workbench workbench;
    private final CriticalPath path;
    private final PathActions actions;

    PathInspector(Workbench workbench, CriticalPath path) {
        this.workbench = workbench;
        this.path = path;
        actions = new PathActions(workbench, _ -> {});
    }

    Node node() {
        Plan plan = workbench.plan();
        PathGap gap =
                Roadmap.of(plan, workbench.today()).coverage().of(path.id()).orElseThrow();
        var row = new PathRow(
                path, gap, phase(plan, gap), workbench.ink().getValue().info());
        var inspector = new Inspector(path.name(), "A critical path: its failure costs most.", row.pill())
                .section(
                        "Name",
                        field("Name of the critical path", path.name(), t -> describe(t, path.owner(), path.why())))
                .section(
                        "Owner",
                        field("Owner of " + path.name(), path.owner(), t -> describe(path.name(), t, path.why())))
                .section(
                        "Why it is critical",
                        new EditArea(
                                "Why " + path.name() + " is critical",
                                path.why(),
                                t -> describe(path.name(), path.owner(), t)))
                .section("Coverage", figures(row));
        String why = row.why(plan.assumptions().linesCoveredADay());
        if (!why.isEmpty()) inspector.text(why);
        inspector
                .section("Begins at " + NumberText.count(path.endpoints().size(), "endpoint", "endpoints"), endpoints())
                .section(
                        "Leads through "
                                + NumberText.count(gap.reach().modules().size(), "module", "modules"),
                        modules(gap));
        return inspector.add(Buttons.flat("Remove this critical path", actions::remove));
    }

    private EditField field(String name, String value, java.util.function.Predicate<String> commit) {
        return new EditField(name, value, commit);
    }

    private boolean describe(String name, String owner, String why) {
        return workbench.ask(new CriticalPathEdit.Describe(path.id(), name, owner, why));
    }

    private static String phase(Plan plan, PathGap gap) {
        Phase phase = gap.before() == null ? null : plan.phases().get(gap.before());
        return phase == null ? "" : phase.place() + 1 + " " + phase.name();
    }

    private Node figures(PathRow row) {
        PathGap gap = row.gap();
        var figures = new Figures();
        if (!gap.known()) figures.unknown("Now", gap.reach().missing());
        else {
            var now = new Label(NumberText.percent(gap.now()));
            now.getStyleClass().add("figure-value");
            Tips.set(now, row.now());
            figures.row("Now", now);
        }
        var target = TargetFields.of(workbench, path.id(), "the critical path " + path.name());
        var percent = target.percent();
        percent.setId("inspector-" + percent.getId());
        percent.setMaxWidth(Region.USE_PREF_SIZE);
        var before = target.before();
        before.setId("inspector-" + before.getId());
        figures.row("Target", percent).row("Before", before);
        if (gap.wanted() && gap.known())
            figures.row("Lines to cover", NumberText.count(gap.linesToCover()))
                    .row("Days", NumberText.decimal(gap.days(), 1));
        return figures;
    }

    private Node endpoints() {
        VBox rows = rows(List.copyOf(path.endpoints()), this::endpoint);
        var choose = Buttons.plain("Endpoints…", () -> actions.chooseEndpoints(path));
        choose.setId("path-endpoints");
        Tips.set(choose, "Search the endpoints of the audit for those this path begins at");
        rows.getChildren().add(choose);
        return rows;
    }

    private Node endpoint(String route) {
        Node take = take(
                "Take " + route + " out",
                () -> actions.change(
                        path.id(), now -> now.through(now.endpoints().minus(route), now.modules())));
        return line(words(route), answer(route), take);
    }

    /// Which code answers, or that nobody knows.
    private Node answer(String route) {
        List<Endpoint> known = workbench.plan().facts().endpoints().stream()
                .filter(e -> e.route().equals(route))
                .toList();
        if (known.isEmpty()) return noData("The audit does not know this route.");
        var modules = new TreeSet<ModuleId>();
        for (Endpoint e : known) if (e.module() != null) modules.add(e.module());
        if (modules.isEmpty())
            return noData("No module of the system answers: " + known.getFirst().view());
        return covered(modules.getFirst());
    }

    private Node modules(PathGap gap) {
        VBox rows = rows(List.copyOf(gap.reach().modules()), this::module);
        var choose = Buttons.plain("Modules…", () -> actions.chooseModules(path));
        choose.setId("path-modules");
        Tips.set(choose, "Search the modules for those this path leads through beside the ones that answer");
        rows.getChildren().add(choose);
        return rows;
    }

    private Node module(ModuleId m) {
        var link = new Hyperlink(m.name());
        link.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        link.setMinWidth(0);
        Tips.set(link, m.name());
        link.setOnAction(_ -> {
            workbench.selection().select(Subject.module(m));
            workbench.go().accept("map");
        });
        Node cross = path.modules().contains(m)
                ? take(
                        "Take " + m.name() + " out",
                        () -> actions.change(
                                path.id(),
                                now -> now.through(
                                        now.endpoints(), now.modules().minus(m))))
                : answers();
        return line(link, covered(m), cross);
    }

    /// The first ones; the others come when they are asked for.
    private static <T> VBox rows(List<T> all, Function<T, Node> row) {
        var rows = new VBox(2);
        int first = all.size() > SHOWN + 1 ? SHOWN : all.size();
        all.stream().limit(first).map(row).forEach(rows.getChildren()::add);
        if (first < all.size()) rows.getChildren().add(rest(rows, all.subList(first, all.size()), row));
        return rows;
    }

    private static <T> Button rest(VBox rows, List<T> rest, Function<T, Node> row) {
        Button[] more = new Button[1];
        more[0] = Buttons.flat("Show " + NumberText.count(rest.size()) + " more", () -> {
            int at = rows.getChildren().indexOf(more[0]);
            rows.getChildren().remove(at);
            rows.getChildren().addAll(at, rest.stream().map(row).toList());
        });
        return more[0];
    }

    private static Label words(String route) {
        var words = new Label(route);
        words.getStyleClass().add("code");
        // Routes differ at their ends.
        words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        words.setMinWidth(0);
        Tips.set(words, route);
        return words;
    }

    private static HBox line(Region words, Node value, Node cross) {
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(6, words, value, cross);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node covered(ModuleId id) {
        LegacyModule module =
                workbench.plan().facts().knows(id) ? workbench.plan().facts().module(id) : null;
        var coverage = module == null ? null : module.coverage();
        if (coverage == null)
            return noData(module == null ? "The audit does not know this module." : "No coverage of it was read.");
        String tip = NumberText.count(coverage.covered()) + " of "
                + NumberText.count(coverage.statements(), "line", "lines") + " of " + id.name() + " covered";
        var pill = coverage.statements() == 0
                ? new Pill("no lines", Tone.NEUTRAL)
                : new Pill(NumberText.percent(coverage.share()), Tone.ofShare(coverage.share(), 0.6, 0.3));
        Tips.set(pill, tip);
        return pill;
    }

    private static Node noData(String why) {
        var pill = new Pill(NumberText.UNKNOWN, Tone.NEUTRAL);
        Tips.set(pill, why);
        return pill;
    }

    /// Room where a module that comes with an endpoint has nothing to take out.
    private static Node answers() {
        var gap = new Label("↳");
        gap.setMinWidth(22);
        gap.setAlignment(Pos.CENTER);
        gap.getStyleClass().add("faint");
        Tips.set(gap, "Answers one of its endpoints");
        return gap;
    }

    private static Button take(String words, Runnable run) {
        var cross = new Button("×");
        cross.getStyleClass().add("cross");
        cross.setAccessibleText(words);
        Tips.set(cross, words);
        cross.setOnAction(_ -> run.run());
        return cross;
    }
}
