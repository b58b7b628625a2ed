package dev.banyan.views.map.suggest;

import dev.banyan.model.seams.GoneContext;
import dev.banyan.model.seams.Modularity;
import dev.banyan.model.seams.Proposal;
import dev.banyan.model.seams.SuggestedContext;
import dev.banyan.model.seams.Wish;
import dev.banyan.views.Subject;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.words.Names;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.SectionTitle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Suggests contexts beside the map: how many, resting on what, and which of the suggested ones to take over.
public final class SuggestPane extends VBox {
    private final MapView map;
    private final TextField number = new TextField();
    private final CheckBox keep = new CheckBox("Keep what is drawn");
    private final PullSliders weights;
    private final TitledPane weighing = new TitledPane();
    private final Button run = Buttons.main("Suggest", this::run);
    private final Button stop = Buttons.plain("Cancel", this::stop);
    private final VBox result = new VBox(6);
    private final List<SuggestedRow> rows = new ArrayList<>();
    private final Subscription watch;
    private final Suggesting suggesting;
    private Runnable offering = () -> {};
    private boolean offered;

    public SuggestPane(MapView map, Runnable close) {
        this.map = map;
        suggesting = new Suggesting(map.state().bench().jobs(), map.state()::plan, this::show, this::failed);
        weights = new PullSliders(map.state().bench().settings(), this::reweighed);
        setId("suggest-pane");
        getStyleClass().add("map-pane");
        var title = new Label("Suggest contexts");
        title.getStyleClass().add("inspector-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(6, title, gap, Buttons.icon("mdi2c-close", "Close the suggestions", close));
        head.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(new VBox(8, weighing, result));
        scroll.getStyleClass().add("room-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, wishes(), buttons(), scroll);
        result.getChildren()
                .setAll(text(
                        "Groups modules that depend on each other, belong to one package and change together. Equal"
                                + " wishes give equal suggestions; nothing changes until you accept."));
        watch = map.state().sceneProperty().subscribe((_, _) -> offering.run());
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            close.run();
            e.consume();
        });
    }

    /// The keyboard goes to the first wish; Enter there suggests.
    public void begin() {
        number.requestFocus();
    }

    private Node wishes() {
        number.setPromptText("auto");
        number.setId("suggest-number");
        number.setPrefColumnCount(5);
        number.setAccessibleText("Number of contexts, empty for automatic");
        number.setOnAction(_ -> run());
        keep.setId("suggest-keep");
        keep.setSelected(true);
        var figures = new Figures().row("Number of contexts", number);
        weighing.setText("Weights of the evidence");
        weighing.setId("suggest-weighing");
        weighing.setContent(weights);
        weighing.setAnimated(false);
        weighing.setExpanded(weights.unusual());
        var wishes = new VBox(8, figures, keep);
        wishes.setMinHeight(Region.USE_PREF_SIZE);
        return wishes;
    }

    /// A weight was dragged: while the mouse holds it what is shown follows; once let go, all is looked for anew.
    private void reweighed() {
        if (!suggesting.searching() && !offered) return;
        Wish wish = weights.dragging() && suggesting.canFollow() ? wish() : null;
        if (wish == null) run();
        else suggesting.follow(wish);
    }

    private Node buttons() {
        run.setId("suggest-run");
        stop.setDisable(true);
        return new HBox(6, run, stop);
    }

    private @Nullable Wish wish() {
        String typed = number.getText() == null ? "" : number.getText().strip();
        int wanted = 0;
        if (!typed.isEmpty() && !typed.equals("auto")) {
            try {
                wanted = Integer.parseInt(typed);
            } catch (NumberFormatException e) {
                wanted = -1;
            }
            if (wanted < 1 || wanted > 200) {
                map.state().bench().say().accept("The number of contexts is from 1 to 200, or empty for automatic.");
                return null;
            }
        }
        return new Wish(wanted, Wish.USUAL.minimum(), weights.pulls(), Wish.USUAL.seed(), keep.isSelected());
    }

    private void run() {
        Wish wish = wish();
        if (wish == null) return;
        map.propose(null);
        stop.setDisable(false);
        run.setDisable(true);
        if (offered) result.setDisable(true);
        else result.getChildren().setAll(text("Looking for groups…"));
        suggesting.anew(wish);
    }

    private void failed(Exception e) {
        idle();
        map.state().bench().say().accept("No suggestion could be made: " + e.getMessage());
    }

    private void stop() {
        suggesting.cancel();
        idle();
        result.getChildren().clear();
    }

    private void idle() {
        offered = false;
        result.setDisable(false);
        run.setDisable(false);
        stop.setDisable(true);
        rows.clear();
        offering = () -> {};
        map.propose(null);
    }

    private void show(Proposal proposal) {
        idle();
        offered = true;
        result.getChildren().clear();
        var plan = map.state().plan();
        var figures = new Figures()
                .row("Contexts", NumberText.count(proposal.contexts().size()))
                .row("Crossing dependencies", NumberText.count(proposal.crossing()))
                .row("Modularity", modularity(Modularity.of(plan), proposal.modularity()))
                .row("Certainty", NumberText.percent(proposal.certainty()))
                .row("Agreement with packages", NumberText.decimal(proposal.agreement(), 2));
        var acceptAll = Buttons.main("Accept", () -> accept(proposal));
        acceptAll.setId("suggest-accept");
        result.getChildren()
                .addAll(
                        text(proposal.number().words()),
                        figures,
                        left(proposal),
                        new HBox(
                                6,
                                acceptAll,
                                Buttons.plain("Check all", () -> check(true)),
                                Buttons.plain("None", () -> check(false))),
                        new SectionTitle("Suggested contexts"));
        if (!plan.contexts().isEmpty()) result.getChildren().add(text(compared(proposal)));
        Runnable offer =
                () -> acceptAll.setDisable(!proposal.changes(map.state().plan(), wanted()));
        for (SuggestedContext s : proposal.contexts()) {
            var row = new SuggestedRow(s, map);
            row.onCheck(offer);
            rows.add(row);
            result.getChildren().add(row);
        }
        if (!proposal.gone().isEmpty()) result.getChildren().add(new SectionTitle("Gone when all are accepted"));
        for (GoneContext gone : proposal.gone()) result.getChildren().add(text(said(gone)));
        offering = offer;
        offer.run();
        if (!proposal.contexts().isEmpty() && !proposal.changes(plan, proposal.contexts()))
            result.getChildren().add(2, text("What is drawn is what would be suggested: nothing would change."));
    }

    /// What belongs nowhere, and a way to see it.
    private Node left(Proposal proposal) {
        int count = proposal.unplaced();
        if (count == 0) return text("Every module has its place.");
        var show = Buttons.plain(
                "Select " + (count == 1 ? "it" : "them"),
                () -> map.state().bench().selection().select(new Subject.Modules(new HashSet<>(proposal.left()))));
        show.setId("suggest-left");
        String belong = count == 1 ? " belongs" : " belong";
        return new VBox(
                4,
                text(NumberText.count(count, "module", "modules") + belong
                        + " nowhere: no dependency, no shared table, no name in common."),
                show);
    }

    /// How the proposal differs from what is drawn: "2 same, 3 moved, 1 new, 1 gone".
    private static String compared(Proposal proposal) {
        var counts = new StringJoiner(", ", "Beside what is drawn: ", ".");
        for (var change : SuggestedContext.Change.values()) {
            long many = proposal.contexts().stream()
                    .filter(c -> c.change() == change)
                    .count();
            if (many > 0) counts.add(many + " " + change.words());
        }
        if (!proposal.gone().isEmpty()) counts.add(proposal.gone().size() + " gone");
        return counts.toString();
    }

    private String said(GoneContext gone) {
        String name = Names.of(map.state().plan(), gone.context());
        String where = gone.to() == gone.modules() ? "" : gone.to() + " of them ";
        return name + ": " + NumberText.count(gone.modules(), "module goes", "modules go")
                + (where.isEmpty() ? " to " : ", " + where + "to ") + gone.heir()
                + ", which takes its risks and rules, and its phase unless it has one.";
    }

    private static String modularity(double now, double then) {
        String after = NumberText.decimal(then, 2);
        return Double.isNaN(now) || now <= 0 ? after : NumberText.decimal(now, 2) + " → " + after;
    }

    private void check(boolean all) {
        rows.forEach(r -> r.check(all));
    }

    private List<SuggestedContext> wanted() {
        return rows.stream()
                .filter(SuggestedRow::checked)
                .map(SuggestedRow::suggested)
                .toList();
    }

    private void accept(Proposal proposal) {
        var wanted = wanted();
        if (wanted.isEmpty()) {
            map.state().bench().say().accept("Check at least one suggested context.");
            return;
        }
        boolean done = map.edits().accept(proposal, wanted);
        if (!done) return;
        idle();
        map.sight().fit();
        result.getChildren()
                .setAll(text("Accepted " + NumberText.count(wanted.size(), "context", "contexts")
                        + ". Undo takes all of it back in one step."));
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    public void close() {
        watch.unsubscribe();
        suggesting.cancel();
        map.propose(null);
    }
}
