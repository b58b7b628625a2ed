package dev.banyan.views.map.suggest;

import dev.banyan.model.seams.Wish;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Figures;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What an architect wishes of a suggestion: how many contexts, beside what is drawn or not, resting on what.
final class WishFields {
    private static final int MOST = 200;

    private final Workbench bench;
    private final TextField number = new TextField();
    private final CheckBox keep = new CheckBox("Keep what is drawn");
    private final PullSliders weights;
    private final TitledPane weighing = new TitledPane();

    /// @param asked told when Enter is pressed; @param reweighed told when a weight is changed
    WishFields(Workbench bench, Runnable asked, Runnable reweighed) {
        this.bench = bench;
        weights = new PullSliders(bench.settings(), reweighed);
        number.setPromptText("auto");
        number.setId("suggest-number");
        number.setPrefColumnCount(5);
        number.setAccessibleText("Number of contexts, empty for automatic");
        number.setOnAction(_ -> asked.run());
        keep.setId("suggest-keep");
        keep.setSelected(true);
        weighing.setText("Weights of the evidence");
        weighing.setId("suggest-weighing");
        weighing.setContent(weights);
        weighing.setAnimated(false);
        weighing.setExpanded(weights.unusual());
    }

    /// How many, and beside what.
    Node fields() {
        var fields = new VBox(8, new Figures().row("Number of contexts", number), keep);
        fields.setMinHeight(Region.USE_PREF_SIZE);
        return fields;
    }

    /// The weights of the evidence, to be unfolded.
    Node weights() {
        return weighing;
    }

    /// Whether the mouse holds a weight.
    boolean dragging() {
        return weights.dragging();
    }

    void begin() {
        number.requestFocus();
    }

    /// The wish of now; null where the number is none, which is said.
    @Nullable
    Wish wish() {
        String typed = number.getText() == null ? "" : number.getText().strip();
        int wanted = 0;
        if (!typed.isEmpty() && !typed.equals("auto")) {
            try {
                wanted = Integer.parseInt(typed);
            } catch (NumberFormatException e) {
                wanted = -1;
            }
            if (wanted < 1 || wanted > MOST) {
                bench.say().accept("The number of contexts is from 1 to " + MOST + ", or empty for automatic.");
                return null;
            }
        }
        return new Wish(wanted, Wish.USUAL.minimum(), weights.pulls(), Wish.USUAL.seed(), keep.isSelected());
    }
}
