package dev.banyan.views.map.cards;

import dev.banyan.model.map.MapNode.Kind;
import dev.banyan.model.map.MapNodes;
import dev.banyan.views.map.state.Besides;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.words.NodeWords;
import dev.banyan.views.parts.NumberText;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// How many tables and libraries the map shows, how many it leaves out, and the way to see all of them.
final class NodeNote extends VBox {
    private static final double WIDEST = 230;

    private final MapState state;
    private final Subscription watch;

    NodeNote(MapState state) {
        this.state = state;
        setId("map-nodes");
        getStyleClass().addAll("map-card", "map-nodes");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        watch = state.lookProperty().subscribe(look -> show(look.nodes()));
    }

    private void show(MapNodes nodes) {
        getChildren().clear();
        Besides besides = state.besides();
        if (besides.tables().get()) getChildren().add(line(NodeWords.shown(nodes, Kind.TABLE)));
        if (besides.libraries().get()) getChildren().add(line(NodeWords.shown(nodes, Kind.LIBRARY)));
        if (nodes.traps() > 0)
            getChildren()
                    .add(line(NumberText.count(nodes.traps(), "table is", "tables are") + " used by several contexts"));
        if (nodes.allLeftOut() > 0) getChildren().add(turn("Show all", true));
        else if (besides.all().get() && nodes.nodes().size() > MapNodes.MOST)
            getChildren().add(turn("Show those that most contexts use", false));
        boolean any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        line.setMaxWidth(WIDEST);
        return line;
    }

    private Hyperlink turn(String words, boolean all) {
        var link = new Hyperlink(words);
        link.setOnAction(_ -> state.besides().all().set(all));
        return link;
    }

    void close() {
        watch.unsubscribe();
    }
}
