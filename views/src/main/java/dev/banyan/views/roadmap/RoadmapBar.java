package dev.banyan.views.roadmap;

import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.RoomBar;
import dev.banyan.views.parts.Segments;
import dev.banyan.views.roadmap.RoadmapView.Picture;
import dev.banyan.views.roadmap.scenario.ScenarioMenu;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;

/// The bar above the roadmap. Where the window is narrow it says some things in fewer words.
final class RoadmapBar {
    /// Where the bar has room for words before the scenario.
    private static final double WIDE = 860;

    private RoadmapBar() {}

    static RoomBar of(Segments<Picture> pictures, AddMenu add, RoadmapPanes panes, ScenarioMenu scenario) {
        var adding = new MenuButton("Add phase");
        adding.setId("add-phase");
        adding.setMinWidth(Region.USE_PREF_SIZE);
        adding.setOnShowing(_ -> adding.getItems().setAll(add.items()));
        adding.getItems().setAll(add.items());
        var bestOrder = Buttons.plain("Best order…", panes::best);
        bestOrder.setId("best-order");
        var simulate = Buttons.plain("Simulate dates", panes::simulate);
        simulate.setId("simulate");
        simulate.setMinWidth(Region.USE_PREF_SIZE);
        var calendar = Buttons.icon("mdi2c-calendar-account-outline", "Calendar and teams…", panes::calendar);
        calendar.setId("calendar");
        var compare = Buttons.plain("Compare", panes::compare);
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
}
