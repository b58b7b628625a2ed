package dev.banyan.views.roadmap;

import dev.banyan.model.PhaseId;
import dev.banyan.model.edit.Subscription;
import dev.banyan.views.Action;
import dev.banyan.views.Beforehand;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.RoomBar;
import dev.banyan.views.parts.Segments;
import dev.banyan.views.roadmap.parts.ResultPane;
import dev.banyan.views.roadmap.parts.RoadmapStyle;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.Planning;
import dev.banyan.views.roadmap.scenario.ScenarioMenu;
import dev.banyan.views.roadmap.table.PhaseTable;
import dev.banyan.views.roadmap.timeline.Links;
import dev.banyan.views.roadmap.timeline.RiskPane;
import dev.banyan.views.roadmap.timeline.Stacked;
import dev.banyan.views.roadmap.timeline.TimelinePane;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
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
        var panes = new RoadmapPanes(planning, content, this::front);
        var can = new RoadmapActions(this, planning, add, panes, onPhase);
        List<Action> keeping = can.keeping();
        scenario = new ScenarioMenu(planning, panes::adopt, keeping);
        actions = Stream.concat(can.offered().stream(), keeping.stream()).toList();
        bar = RoadmapBar.of(pictures, add, panes, scenario);
        content.getStyleClass().add("roadmap");
        RoadmapStyle.dress(content, bar);
        beforehand = new Beforehand(workbench, Current::of, this::changed);
        planning.drawnWhile(beforehand::looking);
        watch = workbench.store().watch(_ -> edited());
        others = javafx.util.Subscription.combine(
                pictures.valueProperty().subscribe(_ -> changed()),
                workbench.selection().subject().subscribe(this::selected),
                workbench.ink().subscribe(_ -> changed()),
                planning.trial().subscribe(would -> timeline.preview(would)),
                planning.foresight().dates().subscribe(_ -> foreseen()),
                planning.foresight().better().subscribe(_ -> foreseen()),
                planning.comparing().found().subscribe(_ -> foreseen()),
                planning.foresight().givenUp().subscribe(_ -> results()),
                planning.comparing().givenUp().subscribe(_ -> results()),
                planning.beside().curve().subscribe(_ -> foreseen()),
                planning.ghostsProperty().subscribe(_ -> foreseen()));
    }

    void show(Picture picture) {
        pictures.valueProperty().set(picture);
    }

    /// Asks which phase has to wait for the selected one.
    void link() {
        show(Picture.TIMELINE);
        Links.choose(planning, timeline);
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
