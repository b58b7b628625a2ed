package dev.banyan.views.map.cards;

import dev.banyan.views.map.view.MapView;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The map with the cards in its corners: top left where one is and what is left to be placed, top right the phase,
/// bottom left the legend, bottom right the minimap. Cards that ask stand top left too, below the others: there they
/// cover no name.
public final class MapAndCards extends StackPane {
    private static final double EDGE = 12;

    private final Legend legend;
    private final Minimap minimap;
    private final Ungrouped ungrouped;
    private final NodeNote nodes;
    private final PhaseSlider phase;
    private final Tray tray;
    private final VBox corner;

    /// @param crumbs where one is on the map
    public MapAndCards(MapView map, Node crumbs) {
        legend = new Legend(map.state());
        minimap = new Minimap(map);
        ungrouped = new Ungrouped(map.state());
        nodes = new NodeNote(map.state());
        phase = new PhaseSlider(map.state());
        tray = new Tray(map);
        corner = new VBox(8, crumbs, ungrouped, nodes, tray);
        corner.setPickOnBounds(false);
        corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(map, legend, minimap, corner, phase);
        setMinSize(0, 0);
        place(corner, Pos.TOP_LEFT, EDGE, EDGE);
        place(phase, Pos.TOP_RIGHT, -EDGE, EDGE);
        place(legend, Pos.BOTTOM_LEFT, EDGE, -EDGE);
        place(minimap, Pos.BOTTOM_RIGHT, -EDGE, -EDGE);
        minimap.visibleProperty()
                .bind(widthProperty()
                        .greaterThan(legend.widthProperty()
                                .add(minimap.widthProperty())
                                .add(3 * EDGE)));
        map.under(List.of(legend, minimap, corner, phase));
    }

    private static void place(Node card, Pos corner, double x, double y) {
        StackPane.setAlignment(card, corner);
        card.setTranslateX(x);
        card.setTranslateY(y);
    }

    /// Where cards that ask are added.
    public VBox corner() {
        return corner;
    }

    public void close() {
        phase.close();
        legend.close();
        ungrouped.close();
        nodes.close();
        tray.close();
        minimap.close();
    }
}
