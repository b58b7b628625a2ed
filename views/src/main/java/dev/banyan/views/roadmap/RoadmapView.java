package dev.banyan.views.roadmap;

import dev.banyan.model.KeptPlan;
import dev.banyan.model.KeptPlan.Kind;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.edit.Subscription;
import dev.banyan.views.Action;
import dev.banyan.views.Beforehand;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.RoomBar;
import dev.banyan.views.parts.Segments;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The open Roadmap room: three pictures of the same phases, and what is found out about their order and dates.
final class RoadmapView implements RoomView {
    enum Picture {
        TIMELINE("Timeline"),
        TABLE("Table"),
        BOARD("Board");

        final String words;

        Picture(String words) {
            this.words = words;
        }
    }

    /// Where the bar has room for words before the scenario.
    private static final double WIDE = 860;

    private static final String SHEET =
            Objects.requireNonNull(RoadmapView.class.getResource("roadmap.css")).toExternalForm();

    private final Planning planning;
    private final Workbench workbench;
    private final Runnable onClosed;
    private final AddMenu add;
    private final Segments<Picture> pictures = new Segments<>("Show as", List.of(Picture.values()), p -> p.words);
    private final TimelinePane timeline;
    private final RiskPane risk;
    private final Stacked stacked;
    private final PhaseTable table;
    private final Board board;
    private final NoPhases none;
    private final StackPane content = new StackPane();
    private final List<Action> keeping;
    private final ScenarioMenu scenario;
    private final RoomBar bar;
    private final SimpleBooleanProperty onPhase = new SimpleBooleanProperty();
    private final List<Action> actions;
    private final Beforehand beforehand;
    private final Subscription watch;
    private final javafx.util.Subscription others;
    private boolean stale = true;

    RoadmapView(Planning planning, Runnable onClosed) {
        this.planning = planning;
        this.workbench = planning.workbench();
        this.onClosed = onClosed;
        add = new AddMenu(planning);
        timeline = new TimelinePane(planning);
        risk = new RiskPane(planning, timeline);
        stacked = new Stacked(timeline, risk);
        table = new PhaseTable(planning);
        board = new Board(planning);
        none = new NoPhases(planning, add);
        keeping = keeping();
        scenario = new ScenarioMenu(planning, this::adopt, keeping);
        actions = Stream.concat(offered().stream(), keeping.stream()).toList();
        bar = bar();
        content.getStyleClass().add("roadmap");
        dress(content, bar);
        beforehand = new Beforehand(workbench, Current::of, this::changed);
        planning.drawnWhile(beforehand::looking);
        watch = workbench.store().watch(_ -> edited());
        others = javafx.util.Subscription.combine(
                pictures.valueProperty().subscribe(_ -> changed()),
                workbench.selection().subject().subscribe(this::selected),
                workbench.ink().subscribe(_ -> changed()),
                planning.trial().subscribe(would -> timeline.preview(would, Overlay.NONE)),
                planning.foresight().dates().subscribe(_ -> foreseen()),
                planning.foresight().better().subscribe(_ -> foreseen()),
                planning.comparing().found().subscribe(_ -> foreseen()),
                planning.foresight().givenUp().subscribe(_ -> results()),
                planning.comparing().givenUp().subscribe(_ -> results()),
                planning.beside().curve().subscribe(_ -> foreseen()),
                planning.ghostsProperty().subscribe(_ -> foreseen()));
    }

    /// The style sheet of this room, also for its inspectors.
    static void dress(javafx.scene.Parent... parts) {
        for (var part : parts) part.getStylesheets().add(SHEET);
    }

    private List<Action> offered() {
        return List.of(
                Action.of(
                        "roadmap.timeline", "Show the timeline", "mdi2c-chart-gantt", "", () -> show(Picture.TIMELINE)),
                Action.of("roadmap.table", "Show the phases as a table", "mdi2t-table", "", () -> show(Picture.TABLE)),
                Action.of(
                        "roadmap.board",
                        "Show the phases by state",
                        "mdi2v-view-column-outline",
                        "",
                        () -> show(Picture.BOARD)),
                Action.of(
                        "roadmap.add",
                        "Add a phase after the selected one",
                        "mdi2p-plus",
                        "Shortcut+Shift+A",
                        () -> add.addEmpty(PhaseKind.STRANGLE)),
                Action.of("roadmap.template", "Plan from a template…", "mdi2f-format-list-checks", "", add::choose),
                Action.of("roadmap.best", "Best order…", "mdi2s-sort-variant", "Shortcut+B", this::best),
                Action.of(
                        "roadmap.simulate",
                        "Simulate dates",
                        "mdi2d-dice-multiple-outline",
                        "Shortcut+D",
                        this::simulate),
                Action.of(
                        "roadmap.calendar",
                        "Calendar and teams…",
                        "mdi2c-calendar-account-outline",
                        "",
                        this::calendar),
                onPhase(
                        "roadmap.earlier",
                        "Move the phase earlier",
                        "mdi2a-arrow-up",
                        "Alt+Up",
                        () -> PhaseMoves.move(planning, -1)),
                onPhase(
                        "roadmap.later",
                        "Move the phase later",
                        "mdi2a-arrow-down",
                        "Alt+Down",
                        () -> PhaseMoves.move(planning, 1)),
                onPhase(
                        "roadmap.link",
                        "Let another phase wait for this one…",
                        "mdi2r-ray-start-arrow",
                        "L",
                        this::link),
                onPhase(
                        "roadmap.sooner",
                        "Start the phase a day earlier",
                        "mdi2c-calendar-arrow-left",
                        "Shortcut+Left",
                        () -> PhaseActs.shift(planning, -1)),
                onPhase(
                        "roadmap.hold",
                        "Start the phase a day later",
                        "mdi2c-calendar-arrow-right",
                        "Shortcut+Right",
                        () -> PhaseActs.shift(planning, 1)),
                onPhase(
                        "roadmap.shorter",
                        "Take a day less for the phase",
                        "mdi2a-arrow-collapse-left",
                        "Shift+Left",
                        () -> PhaseActs.stretch(planning, -1)),
                onPhase(
                        "roadmap.longer",
                        "Take a day more for the phase",
                        "mdi2a-arrow-expand-right",
                        "Shift+Right",
                        () -> PhaseActs.stretch(planning, 1)),
                onPhase(
                        "roadmap.remove",
                        "Remove the phase",
                        "mdi2d-delete-outline",
                        "Delete",
                        () -> PhaseMoves.remove(planning)));
    }

    /// What is done with scenarios and baselines.
    private List<Action> keeping() {
        return List.of(
                Action.of(
                        "roadmap.scenario",
                        "Keep as a scenario…",
                        "mdi2s-source-branch-plus",
                        "",
                        () -> keep(Kind.SCENARIO)),
                Action.of(
                        "roadmap.baseline",
                        "Keep as a baseline…",
                        "mdi2b-bookmark-plus-outline",
                        "",
                        () -> keep(Kind.BASELINE)),
                Action.of(
                        "roadmap.compare",
                        "Compare scenarios and baselines…",
                        "mdi2c-compare-horizontal",
                        "Shortcut+Shift+C",
                        this::compare),
                Action.of("roadmap.since", "Since last time…", "mdi2h-history", "Shortcut+L", this::since));
    }

    private Action onPhase(String id, String words, String icon, String key, Runnable run) {
        return Action.of(id, words, icon, key, run).enabledWhen(onPhase);
    }

    private RoomBar bar() {
        var adding = new MenuButton("Add phase");
        adding.setId("add-phase");
        adding.setMinWidth(Region.USE_PREF_SIZE);
        adding.setOnShowing(_ -> adding.getItems().setAll(add.items()));
        adding.getItems().setAll(add.items());
        var bestOrder = Buttons.plain("Best order…", this::best);
        bestOrder.setId("best-order");
        var simulate = Buttons.plain("Simulate dates", this::simulate);
        simulate.setId("simulate");
        simulate.setMinWidth(Region.USE_PREF_SIZE);
        var calendar = Buttons.icon("mdi2c-calendar-account-outline", "Calendar and teams…", this::calendar);
        calendar.setId("calendar");
        var compare = Buttons.plain("Compare", this::compare);
        compare.setId("compare");
        var label = new Label("Scenario");
        var bar = new RoomBar(
                List.of(pictures, adding, bestOrder, simulate), List.of(calendar, label, scenario, compare));
        label.managedProperty().bind(bar.widthProperty().greaterThan(WIDE));
        label.visibleProperty().bind(label.managedProperty());
        simulate.setAccessibleText("Simulate dates");
        simulate.textProperty().bind(label.managedProperty().map(wide -> wide ? "Simulate dates" : "Simulate"));
        return bar;
    }

    private void calendar() {
        lay(new CalendarPane(planning, this::front));
    }

    private void show(Picture picture) {
        pictures.valueProperty().set(picture);
    }

    private void best() {
        if (planning.plan().phases().isEmpty()) {
            workbench.say().accept("There are no phases to put into order yet.");
            return;
        }
        planning.foresight().ask(planning.plan());
        lay(new BestPane(planning, this::front));
    }

    private void simulate() {
        if (planning.plan().phases().isEmpty()) {
            workbench.say().accept("There are no phases to simulate yet.");
            return;
        }
        planning.foresight().ask(planning.plan());
        lay(new DatesPane(planning, this::front));
    }

    private void keep(Kind kind) {
        lay(new KeepPane(planning, kind, this::front));
    }

    private void adopt(KeptPlan kept) {
        lay(new AdoptPane(planning, kept, this::front));
    }

    private void compare() {
        lay(new ComparePane(
                planning,
                new KeptMoves(planning, kept -> lay(new AdoptPane(planning, kept, this::compare))),
                kind -> lay(new KeepPane(planning, kind, this::compare)),
                this::front));
    }

    private void since() {
        lay(new SincePane(planning, () -> lay(new KeepPane(planning, Kind.BASELINE, this::since)), this::front));
    }

    private void link() {
        show(Picture.TIMELINE);
        Links.choose(planning, timeline);
    }

    private void lay(ResultPane result) {
        front();
        content.getChildren().add(result);
        result.requestFocus();
    }

    private void edited() {
        planning.trial().set(null);
        if (content.getScene() == null) stale = true;
        else beforehand.ask();
    }

    private void changed() {
        stale = true;
        planning.trial().set(null);
        if (content.getScene() != null) refresh();
    }

    private void refresh() {
        stale = false;
        planning.foresight().ask(planning.plan());
        scenario.refresh();
        Node picture = picture();
        if (content.getChildren().isEmpty()) content.getChildren().add(picture);
        else if (content.getChildren().getFirst() != picture) front();
        drawn();
        results();
    }

    /// Brings the chosen picture to the front and closes what lies over it.
    private void front() {
        content.getChildren().setAll(picture());
    }

    private Node picture() {
        if (workbench.plan().phases().isEmpty()) {
            none.refresh();
            return none;
        }
        return switch (pictures.get()) {
            case TIMELINE -> stacked;
            case TABLE -> table;
            case BOARD -> board;
        };
    }

    private void drawn() {
        onPhase.set(planning.selected() != null);
        if (workbench.plan().phases().isEmpty()) return;
        switch (pictures.get()) {
            case TIMELINE -> {
                timeline.refresh();
                risk.refresh();
            }
            case TABLE -> table.refresh();
            case BOARD -> board.refresh();
        }
    }

    private void foreseen() {
        if (content.getScene() == null) return;
        drawn();
        results();
    }

    private void results() {
        for (Node node : List.copyOf(content.getChildren())) if (node instanceof ResultPane result) result.refresh();
    }

    private void selected(Subject subject) {
        onPhase.set(planning.selected() != null);
        if (content.getScene() == null) return;
        if (subject instanceof Subject.OfPhase(PhaseId id)) timeline.reveal(id);
        drawn();
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
        if (stale) refresh();
        if (planning.selected() != null)
            timeline.reveal(Objects.requireNonNull(planning.selected()).id());
    }

    @Override
    public void close() {
        watch.close();
        others.unsubscribe();
        planning.foresight().stop();
        planning.comparing().stop();
        planning.beside().stop();
        onClosed.run();
    }
}
