package dev.banyan.views.roadmap.order;

import dev.banyan.model.edit.Edit;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.model.roadmap.Layer;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.SectionTitle;
import dev.banyan.views.roadmap.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The anti-corruption layers that the best order stands on, with what each costs; they can be named with the order
/// in one step.
final class LayersPart {
    private final Workbench workbench;
    private final CheckBox with = new CheckBox();

    LayersPart(Workbench workbench) {
        this.workbench = workbench;
        with.setId("best-layers");
    }

    /// @param same whether the plan has this order already, so that the layers are all there is to name
    Node node(BestPhases best, boolean same) {
        var box = new VBox(6);
        List<Layer> layers = best.layers();
        if (layers.isEmpty()) return box;
        double days = layers.stream().mapToDouble(Layer::days).sum();
        box.getChildren()
                .addAll(
                        new SectionTitle("Layers this order needs"),
                        Parts.muted(NumberText.count(layers.size(), "anti-corruption layer", "anti-corruption layers")
                                + ", " + NumberText.decimal(days, 1)
                                + " days in all: where a context leaves before one it depends on."));
        for (Layer layer : layers) box.getChildren().add(row(layer));
        with.setText(layers.size() == 1 ? "Name this layer with it" : "Name these layers with it");
        if (!same) box.getChildren().add(with);
        return box;
    }

    /// What the step that names the layers alone is called.
    String naming(BestPhases best) {
        return best.layers().size() == 1
                ? "Name this layer"
                : "Name these " + NumberText.count(best.layers().size()) + " layers";
    }

    private Node row(Layer layer) {
        var words = Parts.link(
                layer.sentence(),
                () -> workbench.selection().select(new dev.banyan.views.Subject.OfSeam(layer.seam())));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var days = Parts.plain(NumberText.decimal(layer.days(), 1) + " days");
        days.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(10, words, days);
    }

    private boolean named(BestPhases best, boolean same) {
        return (same || with.isSelected()) && !best.layers().isEmpty();
    }

    List<Edit> edits(BestPhases best, boolean same) {
        var edits = new ArrayList<Edit>();
        if (!same) edits.add(best.edit());
        if (named(best, same)) best.layers().forEach(l -> edits.add(l.edit()));
        return edits;
    }

    /// What the history calls it.
    String words(BestPhases best, boolean same) {
        String layers = NumberText.count(best.layers().size(), "anti-corruption layer", "anti-corruption layers");
        if (same) return "Name " + layers;
        String order = best.edit().words();
        return named(best, false) ? order + " and name " + layers : order;
    }
}
