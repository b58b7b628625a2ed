package dev.banyan.views.coverage;

import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.PlanChange;
import dev.banyan.model.edit.Subscription;
import dev.banyan.views.Action;
import dev.banyan.views.Beforehand;
import dev.banyan.views.Ink;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NextPulse;
import dev.banyan.views.parts.RoomBar;
import dev.banyan.views.parts.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The open Coverage room. What it shows is counted anew before the next frame after a change, and not at all while
/// another room is in front.
final class CoverageView implements RoomView {
    enum Tab {
        CONTEXTS("Contexts"),
        PATHS("Critical paths"),
        PHASES("Phases"),
        MODULES("Modules");

        final String words;

        Tab(String words) {
            this.words = words;
        }
    }

    private final Workbench workbench;
    private final Segments<Tab> tabs = new Segments<>("List", List.of(Tab.values()), t -> t.words);
    private final Segments<Measure> measure = new Segments<>("Measured by", List.of(Measure.values()), Measure::words);
    private final HBox measured = new HBox(8, new Label("Measured by"), measure);
    private final StackPane content = new StackPane();
    private final NextPulse refill = new NextPulse(content, this::freshen);
    private final ContextsPane contexts;
    private final PathsPane paths;
    private final PhasesPane phases;
    private final ModulesPane modules;
    private final List<Action> actions = new ArrayList<>();
    private final RoomBar bar;
    private final Node setTargets;
    private final HBox pathWays;
    private final Subscription watch;
    private final javafx.util.Subscription marks;
    private final Beforehand beforehand;
    private @Nullable Covered covered;
    private boolean outdated;

    CoverageView(Workbench workbench) {
        this.workbench = workbench;
        contexts = new ContextsPane(workbench);
        var pathActions = new PathActions(workbench, this::named);
        paths = new PathsPane(workbench, pathActions);
        phases = new PhasesPane(workbench);
        modules = new ModulesPane(workbench);
        for (Tab tab : Tab.values()) actions.add(turnTo(tab));
        Action set =
                Action.of("coverage.targets", "Set targets…", "mdi2b-bullseye-arrow", "Shortcut+T", this::setTargets);
        actions.add(set);
        List<Action> ofPaths = pathActions.actions();
        actions.addAll(ofPaths);
        measured.getStyleClass().add("measured-by");
        setTargets = Buttons.of(set);
        pathWays = new HBox(8);
        pathWays.getChildren().setAll(PathActions.inBar(ofPaths));
        bar = new RoomBar(List.of(tabs, setTargets, pathWays), List.of(measured));
        tabs.valueProperty().subscribe(_ -> turned());
        measure.valueProperty().subscribe(_ -> fill());
        beforehand = new Beforehand(workbench, Covered::find, refill::ask);
        watch = workbench.store().watch(this::changed);
        marks = workbench
                .selection()
                .subject()
                .subscribe(_ -> front().mark(workbench.selection().get()))
                .and(workbench.ink().subscribe(_ -> fill()));
    }

    private Action turnTo(Tab tab) {
        return Action.of(
                "coverage." + tab.name().toLowerCase(Locale.ROOT),
                "Show the coverage of " + tab.words.toLowerCase(Locale.ROOT),
                "mdi2f-format-list-bulleted",
                "Alt+" + (tab.ordinal() + 1),
                () -> tabs.valueProperty().set(tab));
    }

    /// A path that was drawn gets its name.
    private void named(CriticalPathId path) {
        tabs.valueProperty().set(Tab.PATHS);
        covered = null;
        fill();
        paths.name(path);
    }

    private CoverageTab front() {
        return switch (tabs.get()) {
            case CONTEXTS -> contexts;
            case PATHS -> paths;
            case PHASES -> phases;
            case MODULES -> modules;
        };
    }

    private void turned() {
        content.getChildren().setAll(front().node());
        boolean onPaths = tabs.get() == Tab.PATHS;
        show(setTargets, !onPaths);
        show(pathWays, onPaths);
        fill();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void setTargets() {
        tabs.valueProperty().set(Tab.CONTEXTS);
        contexts.askForTargets();
    }

    private void changed(PlanChange change) {
        Plan before = change.before();
        Plan after = change.after();
        boolean shown = before.audit() != after.audit()
                || before.contexts() != after.contexts()
                || before.membership() != after.membership()
                || before.relationships() != after.relationships()
                || before.phases() != after.phases()
                || before.targets() != after.targets()
                || before.criticalPaths() != after.criticalPaths()
                || before.weights() != after.weights()
                || before.assumptions() != after.assumptions();
        if (!shown) return;
        outdated = true;
        if (content.getScene() != null) beforehand.ask();
    }

    private void freshen() {
        if (covered != null && !outdated) return;
        covered = null;
        outdated = false;
        fill();
    }

    private void fill() {
        Ink ink = workbench.ink().getValue();
        Covered known = covered;
        Covered now = known == null
                ? Covered.of(workbench.plan(), workbench.today(), measure.get(), ink)
                : known.as(measure.get(), ink);
        covered = now;
        show(measured, now.branchesKnown() && tabs.get() == Tab.CONTEXTS);
        front().fill(now);
        front().mark(workbench.selection().get());
    }

    @Override
    public Node toolbar() {
        return bar;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void show() {
        freshen();
        if (workbench.selection().get() instanceof Subject.OfPath)
            tabs.valueProperty().set(Tab.PATHS);
    }

    @Override
    public void close() {
        watch.close();
        marks.unsubscribe();
    }
}
