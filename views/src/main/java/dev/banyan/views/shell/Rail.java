package dev.banyan.views.shell;

import dev.banyan.model.Plan;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.parts.Icons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The rooms on the left, with how much there is in each.
final class Rail extends VBox {
    private static final int PROVE = 100;
    private static final PseudoClass FRONT = PseudoClass.getPseudoClass("front");
    private static final PseudoClass WARNS = PseudoClass.getPseudoClass("warns");

    private final Desk desk;
    private final Map<WorkbenchRoom, Label> counts = new LinkedHashMap<>();

    Rail(Desk desk, List<WorkbenchRoom> rooms) {
        this.desk = desk;
        getStyleClass().add("rail");
        group("Plan", rooms.stream().filter(r -> r.place() < PROVE).toList());
        group("Prove", rooms.stream().filter(r -> r.place() >= PROVE).toList());
        refresh();
    }

    private void group(String title, List<WorkbenchRoom> rooms) {
        if (rooms.isEmpty()) return;
        var head = new Label(title);
        head.getStyleClass().add("rail-group");
        getChildren().add(head);
        for (WorkbenchRoom room : rooms) getChildren().add(item(room));
    }

    private Button item(WorkbenchRoom room) {
        var count = new Label();
        count.getStyleClass().add("rail-count");
        counts.put(room, count);
        var name = new Label(room.title());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(10, Icons.of(room.icon()), name, count);
        line.getStyleClass().add("rail-line");
        var item = new Button("", line);
        item.setId("rail-" + room.id());
        item.getStyleClass().add("rail-item");
        item.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(item.widthProperty().subtract(22));
        item.setOnAction(_ -> desk.enter(room.id()));
        desk.front().subscribe(front -> item.pseudoClassStateChanged(FRONT, front != null && front.room() == room));
        return item;
    }

    void refresh() {
        Plan plan = desk.workbench().plan();
        counts.forEach((room, label) -> {
            String count = room.count(plan);
            label.setText(count);
            label.pseudoClassStateChanged(WARNS, !count.isEmpty() && room.warns(plan));
        });
        counts.forEach((room, label) -> {
            var item = lookup("#rail-" + room.id());
            if (item != null) item.setAccessibleText(room.title() + " " + label.getText());
        });
    }
}
