package dev.banyan.views.map;

import dev.banyan.views.Action;
import dev.banyan.views.map.scene.ColourBy;
import dev.banyan.views.map.scene.Show;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.state.Tool;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Segments;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar above the map. Where the window is narrow its choices become menus, the longer one first, and what the
/// menu "View" has as well is left to it.
final class MapBar extends HBox {
    private static final double GAP = 8;
    private static final double PADDING = 28;

    private final Segments<Tool> tools;
    private final Button suggest;
    private final Separator line = new Separator(Orientation.VERTICAL);
    private final Choice<ColourBy> colour;
    private final Choice<Show> show;
    private final ViewMenu view;
    private final List<Button> ends;

    MapBar(MapState state, Action suggesting, List<Action> others, List<Action> views) {
        getStyleClass().addAll("room-bar", "map-bar");
        tools = new Segments<>("Tool", List.of(Tool.values()), Tool::words);
        tools.setId("map-tools");
        tools.valueProperty().bindBidirectional(state.tool());
        suggest = Buttons.of(suggesting);
        suggest.setId("map-suggest");
        colour = new Choice<>("Colour by", List.of(ColourBy.values()), ColourBy::words, state.colourBy());
        colour.setId("map-colour");
        show = new Choice<>("Show", List.of(Show.values()), Show::words, state.show());
        show.setId("map-show");
        view = new ViewMenu(state.besides(), views);
        show.also(ViewMenu.toggles(state.besides()));
        ends = others.stream().map(Buttons::iconOf).toList();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(tools, suggest, line, colour, show, view, gap);
        getChildren().addAll(ends);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        double fixed = PADDING + tools.prefWidth(-1) + 128 + 9 + view.prefWidth(-1) + 7 * GAP;
        for (Button end : ends) fixed += end.prefWidth(-1) + GAP;
        double room = getWidth() - fixed;
        boolean showWide = colour.narrowWidth() + show.wideWidth() + GAP <= room;
        boolean colourWide = showWide && colour.wideWidth() + show.wideWidth() + GAP <= room;
        colour.spread(colourWide);
        show.spread(showWide);
        boolean tight = colour.narrowWidth() + show.narrowWidth() + GAP > room;
        suggest.setText(tight ? "Suggest…" : "Suggest contexts…");
        line.setVisible(!tight);
        line.setManaged(!tight);
        double least = PADDING + tools.prefWidth(-1) + suggest.prefWidth(-1) + view.prefWidth(-1) + 5 * GAP;
        least += colour.narrowWidth() + show.narrowWidth();
        for (Button end : ends) {
            boolean has = !tight || end != ends.getFirst() && least + end.prefWidth(-1) + GAP <= getWidth();
            end.setVisible(has);
            end.setManaged(has);
        }
        super.layoutChildren();
    }
}
