package dev.banyan.views.doctor;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line of the doctor's list.
final class LineCell extends ListCell<Line> {
    private static final int PLACES = 4;

    private final DoctorPane pane;

    LineCell(DoctorPane pane) {
        this.pane = pane;
        getStyleClass().add("doctor-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : content(line));
        setAccessibleText(empty || line == null ? "" : spoken(line));
    }

    private Node content(Line line) {
        return switch (line) {
            case Line.Head head -> head(head);
            case Line.Found found -> found(found);
        };
    }

    private static String spoken(Line line) {
        return switch (line) {
            case Line.Head head -> head.words() + ", " + NumberText.count(head.count(), "finding", "findings");
            case Line.Found found ->
                Severities.word(found.finding().severity()) + ": "
                        + NumberText.dated(found.finding().sentence());
        };
    }

    private Node head(Line.Head head) {
        var words = new Label(head.words());
        words.getStyleClass().add("found-name");
        words.setMinWidth(Region.USE_PREF_SIZE);
        var count = new Label(NumberText.count(head.count()));
        count.getStyleClass().add("faint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var why = new Label(head.why());
        why.getStyleClass().add("muted-small");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        Tips.set(why, head.why());
        var row = new HBox(8, Severities.sign(head.worst()), words, count, why);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("doctor-head");
        if (!head.fixes().isEmpty())
            row.getChildren().add(Buttons.flat("Mend all " + head.fixes().size(), () -> pane.mend(head)));
        return row;
    }

    private Node found(Line.Found found) {
        var sentence = new Label(NumberText.dated(found.finding().sentence()));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(1, sentence);
        if (!found.spots().isEmpty()) words.getChildren().add(places(found.spots()));
        if (!found.why().isEmpty()) words.getChildren().add(small(found.why()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, Severities.sign(found.finding().severity()), words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("doctor-found");
        Edit fix = found.finding().fix();
        if (fix != null) row.getChildren().add(fix(fix));
        return row;
    }

    private static Node small(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted-small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node places(List<Spot> spots) {
        var places = new FlowPane(10, 0);
        for (Spot spot : spots.subList(0, Math.min(PLACES, spots.size()))) {
            var link = new Hyperlink(spot.words());
            link.getStyleClass().add("doctor-place");
            link.setFocusTraversable(false);
            link.setOnAction(_ -> pane.show(spot));
            places.getChildren().add(link);
        }
        return places;
    }

    private Button fix(Edit fix) {
        Plan plan = pane.plan();
        String words = fix.label(plan);
        Button button = Buttons.plain(words, () -> pane.mend(fix));
        button.getStyleClass().add("doctor-fix");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxWidth(320);
        button.setFocusTraversable(false);
        Tips.set(button, words + " (one step, can be undone)  Ctrl+Enter");
        return button;
    }
}
