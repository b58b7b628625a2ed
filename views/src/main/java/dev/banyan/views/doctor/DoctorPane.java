package dev.banyan.views.doctor;

import dev.banyan.model.Plan;
import dev.banyan.model.check.Finding;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Escape;
import dev.banyan.views.parts.Icons;
import dev.banyan.views.parts.Segments;
import dev.banyan.views.parts.Tips;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What is wrong or missing in the plan, under whatever room is in front. A click or Enter goes to the place, the
/// button or Ctrl+Enter mends, Escape closes.
public final class DoctorPane extends VBox {
    private static final String SHEET =
            Objects.requireNonNull(DoctorPane.class.getResource("doctor.css")).toExternalForm();

    private enum Which {
        ALL("All", null),
        ERRORS("Errors", Severity.ERROR),
        WARNINGS("Warnings", Severity.WARNING),
        NOTES("Notes", Severity.NOTE);

        final String words;
        final @Nullable Severity severity;

        Which(String words, @Nullable Severity severity) {
            this.words = words;
            this.severity = severity;
        }

        boolean shows(Finding finding) {
            return severity == null || severity == finding.severity();
        }
    }

    private final Checkup checkup;
    private final Label counts = new Label();
    private final Segments<Which> which = new Segments<>("Show", List.of(Which.values()), w -> w.words);
    private final Segments<Line.Together> together =
            new Segments<>("Put together", List.of(Line.Together.values()), t -> t.words);
    private final ToggleButton checked = new ToggleButton("", Icons.of("mdi2f-format-list-checks"));
    private final ListView<Line> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final Subscription watch;

    public DoctorPane(Checkup checkup, Runnable onClose) {
        this.checkup = checkup;
        setId("doctor");
        getStyleClass().add("doctor");
        getStylesheets().add(SHEET);
        list.setId("doctor-list");
        list.setAccessibleText("What the plan doctor found. Enter goes to the place, Ctrl+Enter mends.");
        list.setCellFactory(_ -> new LineCell(this));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        checked.setId("doctor-checked");
        checked.setAccessibleText("What is checked");
        Tips.set(checked, "What is checked");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(onClose), body);
        Escape.closesAtOnce(this, onClose);
        watch = Subscription.combine(
                checkup.seen().subscribe(_ -> refresh()),
                which.valueProperty().subscribe(_ -> refresh()),
                together.valueProperty().subscribe(_ -> refresh()),
                checked.selectedProperty().subscribe(_ -> refresh()));
    }

    private HBox head(Runnable onClose) {
        var title = new Label("Plan doctor");
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        counts.getStyleClass().add("muted");
        counts.setId("doctor-counts");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        checked.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(
                10,
                title,
                counts,
                gap,
                which,
                together,
                checked,
                Buttons.icon("mdi2c-close", "Close the plan doctor  Escape", onClose));
        head.getStyleClass().add("doctor-bar");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    Plan plan() {
        return checkup.workbench().plan();
    }

    private void refresh() {
        Checkup.Seen seen = checkup.seen().get();
        if (seen == null) {
            counts.setText("looking…");
            return;
        }
        counts.setText(Severities.counts(seen));
        var shown = seen.findings().stream().filter(which.get()::shows).toList();
        fill(Line.of(shown, seen.plan(), together.get()));
        if (checked.isSelected()) body.getChildren().setAll(Checked.rules());
        else if (shown.isEmpty()) body.getChildren().setAll(nothing(seen));
        else body.getChildren().setAll(list);
    }

    private Region nothing(Checkup.Seen seen) {
        if (!seen.findings().isEmpty()) return Checked.none(which.get().words.toLowerCase(java.util.Locale.ROOT));
        return Checked.healthy(seen.plan());
    }

    /// The selection stays at the same finding, else at the one that took its place.
    private void fill(List<Line> lines) {
        Line before = list.getSelectionModel().getSelectedItem();
        int place = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(lines);
        if (before == null) return;
        int same = place(lines, before);
        list.getSelectionModel().select(same >= 0 ? same : Math.min(place, lines.size() - 1));
    }

    private static int place(List<Line> lines, Line of) {
        for (int i = 0; i < lines.size(); i++)
            if (of instanceof Line.Found was
                    && lines.get(i) instanceof Line.Found now
                    && was.finding().rule().equals(now.finding().rule())
                    && was.finding().subjects().equals(now.finding().subjects())) return i;
        return lines.indexOf(of);
    }

    private void clicked(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) go();
    }

    private void key(KeyEvent e) {
        if (e.getCode() != KeyCode.ENTER) return;
        e.consume();
        if (!e.isShortcutDown()) {
            go();
            return;
        }
        if (list.getSelectionModel().getSelectedItem() instanceof Line.Found found
                && found.finding().fix() != null)
            mend(Objects.requireNonNull(found.finding().fix()));
    }

    /// Goes to the place of the selected finding.
    private void go() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.Found found
                && !found.spots().isEmpty()) show(found.spots().getFirst());
    }

    void show(Spot spot) {
        spot.show(checkup.workbench());
    }

    void mend(Edit fix) {
        checkup.workbench().ask(fix);
    }

    void mend(Line.Head head) {
        checkup.workbench()
                .ask(
                        "Mend " + head.fixes().size() + " times " + head.words().toLowerCase(java.util.Locale.ROOT),
                        head.fixes());
    }

    /// Selects the next or the previous finding and goes to its place; past the last one the first follows.
    public void step(int by) {
        var lines = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        int from = at >= 0 ? at : by > 0 ? -1 : 0;
        for (int i = 1; i <= lines.size(); i++) {
            int next = Math.floorMod(from + i * by, lines.size());
            if (!(lines.get(next) instanceof Line.Found)) continue;
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 1));
            go();
            return;
        }
    }

    /// Puts the keyboard into the list.
    public void focusList() {
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().select(1);
        list.requestFocus();
    }

    public void close() {
        watch.unsubscribe();
    }
}
