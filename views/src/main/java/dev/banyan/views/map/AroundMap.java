package dev.banyan.views.map;

import dev.banyan.views.Subject;
import dev.banyan.views.map.matrix.MatrixPane;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.state.MapState;
import dev.banyan.views.map.structure.StructurePane;
import dev.banyan.views.map.suggest.SuggestPane;
import dev.banyan.views.map.view.MapView;
import dev.banyan.views.map.worklist.WorkListPane;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// The map and what opens around it: the pane that suggests or the structural findings at the left, the work-list of
/// a seam under it, its table or its matrix in its place. What is asked for again goes, and the keys are the map's.
final class AroundMap extends BorderPane {
    private final MapView map;
    private final MapState state;
    private final Node empty;
    private final PanePlace beside;
    private final PanePlace below;
    private final PanePlace instead;

    /// @param over  the map with what lies over it; @param empty what is seen before there are modules
    AroundMap(MapView map, Node over, Node empty) {
        this.map = map;
        this.state = map.state();
        this.empty = empty;
        beside = new PanePlace(leftProperty(), null);
        below = new PanePlace(bottomProperty(), null);
        instead = new PanePlace(centerProperty(), over);
    }

    /// Another scene: the map, or how to get one.
    void show(Scene scene) {
        if (scene.size() == 0) setCenter(empty);
        else instead.show();
    }

    void suggestions() {
        if (beside.pane() instanceof SuggestPane) closeBeside();
        else if (modules("to group")) {
            var pane = new SuggestPane(map, this::closeBeside);
            beside.open(pane, pane::close);
            pane.begin();
        }
    }

    void findings() {
        if (beside.pane() instanceof StructurePane) closeBeside();
        else if (modules("to look at")) {
            var pane = new StructurePane(map, this::closeBeside);
            beside.open(pane, pane::close);
            pane.begin();
        }
    }

    private boolean modules(String what) {
        if (state.scene().size() > 0) return true;
        state.bench().say().accept("Import an audit first: there are no modules " + what + ".");
        return false;
    }

    private void closeBeside() {
        beside.shut();
        map.requestFocus();
    }

    void workList() {
        Node open = below.pane();
        if (open != null) open.requestFocus();
        else if (state.bench().selection().get() instanceof Subject.OfSeam(var seam)) {
            var pane = new WorkListPane(map, seam, this::closeBelow);
            below.open(pane, pane::close);
            pane.requestFocus();
        } else state.bench().say().accept("Select a seam first: its work-list is shown under the map.");
    }

    private void closeBelow() {
        below.shut();
        map.requestFocus();
    }

    void table() {
        boolean shown = instead.pane() instanceof MapTwin;
        showMap();
        if (shown || state.scene().size() == 0) return;
        var twin = new MapTwin(map, this::showMap);
        instead.open(twin, twin::close);
        twin.requestFocus();
    }

    void matrix() {
        boolean shown = instead.pane() instanceof MatrixPane;
        showMap();
        if (shown || state.scene().size() == 0) return;
        var matrix = new MatrixPane(state, this::showMap);
        instead.open(matrix, matrix::close);
        matrix.begin();
    }

    /// The map again, where its table or its matrix was.
    void showMap() {
        if (state.scene().size() == 0) return;
        instead.shut();
        map.requestFocus();
    }

    /// Shows everything, of the map or of its matrix.
    void fit() {
        if (instead.pane() instanceof MatrixPane matrix) matrix.fit();
        else map.sight().fit();
    }

    void close() {
        beside.shut();
        below.shut();
        instead.shut();
    }
}
