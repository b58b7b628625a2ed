package dev.banyan.views.risk;

import atlantafx.base.controls.ProgressSliderSkin;
import dev.banyan.model.RiskWeights;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.risk.Driver;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Card;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Tips;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What makes a context risky: a slider for each driver. While one is held the ranking is only tried; letting it go is
/// one edit.
final class WeightsCard {
    private static final int MOST = 100;

    private final Workbench workbench;
    private final Consumer<RiskWeights> onTrial;
    private final Map<Driver, Slider> sliders = new EnumMap<>(Driver.class);
    private final Map<Driver, Label> shares = new EnumMap<>(Driver.class);
    private final Button usual;
    private final Card card;
    private boolean held;
    private boolean filling;

    /// @param onTrial told the weights while a slider is held
    WeightsCard(Workbench workbench, Consumer<RiskWeights> onTrial) {
        this.workbench = workbench;
        this.onTrial = onTrial;
        this.usual = Buttons.flat("Usual weights", () -> workbench.ask(new RiskEdit.Weigh(RiskWeights.DEFAULT)));
        Tips.set(usual, "Back to the weights a new plan starts with");
        var grid = new GridPane();
        grid.getStyleClass().add("weights");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(60);
        var number = new ColumnConstraints(40);
        number.setHalignment(HPos.RIGHT);
        var name = new ColumnConstraints();
        name.setMinWidth(HBox.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(name, wide, number);
        for (Driver driver : Driver.values()) addRow(grid, driver);
        card = new Card(
                "What makes a context risky", "Only the shares count. The ranking follows as you drag.", grid, usual);
    }

    private void addRow(GridPane grid, Driver driver) {
        var slider = new Slider(0, MOST, 0);
        slider.setId("weight-" + driver.name());
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(1);
        slider.setAccessibleText(driver.words());
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held = true);
        slider.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> release());
        slider.valueProperty().subscribe(_ -> changed());
        var share = new Label();
        share.getStyleClass().add("figure-value");
        sliders.put(driver, slider);
        shares.put(driver, share);
        var label = new Label(driver.words());
        label.setLabelFor(slider);
        grid.addRow(grid.getRowCount(), label, slider, share);
    }

    private void changed() {
        if (filling || sliders.size() < Driver.values().length) return;
        RiskWeights tried = read();
        say(tried);
        if (held) onTrial.accept(tried);
        else keep(tried);
    }

    private void release() {
        if (!held) return;
        held = false;
        keep(read());
    }

    private void keep(RiskWeights tried) {
        if (!workbench.ask(new RiskEdit.Weigh(tried))) show(workbench.plan().weights());
    }

    private RiskWeights read() {
        RiskWeights weights = workbench.plan().weights();
        for (var entry : sliders.entrySet()) {
            int was = entry.getKey().weight(workbench.plan().weights());
            int now = (int) Math.round(entry.getValue().getValue());
            weights = entry.getKey().with(weights, was > MOST && now == MOST ? was : now);
        }
        return weights;
    }

    /// Shows the weights of the plan, unless a slider is just held.
    void show(RiskWeights weights) {
        if (held) return;
        filling = true;
        sliders.forEach((driver, slider) -> slider.setValue(Math.min(MOST, driver.weight(weights))));
        filling = false;
        usual.setVisible(!weights.equals(RiskWeights.DEFAULT));
        usual.setManaged(usual.isVisible());
        say(weights);
    }

    private void say(RiskWeights weights) {
        shares.forEach((driver, label) -> label.setText(
                weights.sum() == 0 ? "0%" : NumberText.percent((double) driver.weight(weights) / weights.sum())));
    }

    Card node() {
        return card;
    }
}
