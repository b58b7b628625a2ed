package dev.banyan.views.shell;

import dev.banyan.views.Doors;
import dev.banyan.views.Jobs;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Icons;
import dev.banyan.views.parts.SectionTitle;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands in the window while no plan is open: the ways to get one.
final class StartPage extends StackPane {
    private static final int SHOWN = 6;

    StartPage(Doors doors, Jobs jobs) {
        getStyleClass().add("start-page");
        var name = new Label("Banyan");
        name.getStyleClass().add("start-name");
        var purpose = new Label("Plan the modernisation of a legacy system, from its audit to a roadmap.");
        purpose.getStyleClass().add("muted");
        var ways = new HBox(
                8,
                Buttons.main("New plan", doors::newPlan),
                Buttons.plain("Open a plan…", doors::openPlan),
                Buttons.plain("Open the sample", doors::openSample));
        var head = new HBox(16, new Leaf(), name);
        head.getStyleClass().add("start-head");
        var column = new VBox(head, purpose, ways, drop(doors), new RunningJobs(jobs), recent(doors));
        column.getStyleClass().add("start-column");
        column.setMaxSize(620, Region.USE_PREF_SIZE);
        getChildren().add(column);
    }

    private static Node drop(Doors doors) {
        var title = new Label("Drop audit files, a folder or a plan here");
        title.getStyleClass().add("drop-title");
        var text = new Label("Formats are recognised by what is inside them. Nothing leaves this computer.");
        text.getStyleClass().add("muted");
        var ways = new HBox(
                8,
                Buttons.plain("Choose files…", doors::chooseAudit),
                Buttons.plain("Choose a folder…", doors::chooseAuditFolder));
        ways.setAlignment(Pos.CENTER);
        var zone = new VBox(6, title, text, ways);
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    private static Node recent(Doors doors) {
        var list = new VBox(2);
        if (!doors.recentPlans().isEmpty()) list.getChildren().add(new SectionTitle("Recent plans"));
        doors.recentPlans().stream()
                .limit(SHOWN)
                .forEach(f -> list.getChildren().add(plan(f, doors)));
        return list;
    }

    private static Node plan(Path file, Doors doors) {
        Button button = Buttons.flat(String.valueOf(file.getFileName()), () -> doors.openPlan(file));
        button.setGraphic(Icons.of("mdi2f-file-outline"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("recent-plan");
        var folder = new Label(String.valueOf(file.toAbsolutePath().getParent()));
        folder.getStyleClass().add("faint");
        var line = new HBox(10, button, folder);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }
}
