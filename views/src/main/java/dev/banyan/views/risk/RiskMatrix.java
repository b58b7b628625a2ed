package dev.banyan.views.risk;

import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.views.Ink;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Tips;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Likelihood to the right, impact upward; every risk a disc that is dragged, or moved with the arrow keys, to another
/// field. One drag is one edit.
final class RiskMatrix extends Region {
    private static final double AXIS = 66;
    private static final double FOOT = 22;
    private static final double GAP = 4;
    private static final double LARGEST = 78;
    private static final double SMALLEST = 50;

    /// A field of the matrix.
    record Field(int likelihood, int impact) {}

    private final Workbench workbench;
    private final Map<Field, Region> fields = new HashMap<>();
    private final Map<RiskId, RiskDisc> discs = new TreeMap<>();
    private final List<Label> columns = new ArrayList<>();
    private final List<Label> rows = new ArrayList<>();

    RiskMatrix(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("risk-matrix");
        setAccessibleText("Risk matrix");
        for (int i = 1; i <= Scale.STEPS; i++) {
            columns.add(axis(Scale.likelihood(i), Pos.CENTER));
            rows.add(axis(Scale.impact(i), Pos.CENTER_RIGHT));
            for (int l = 1; l <= Scale.STEPS; l++) fields.put(new Field(l, i), new Region());
        }
        getChildren().addAll(fields.values());
        getChildren().addAll(columns);
        getChildren().addAll(rows);
        setMinSize(AXIS + 5 * SMALLEST + 4 * GAP, FOOT + 5 * SMALLEST + 4 * GAP);
        setMaxWidth(AXIS + 5 * LARGEST + 4 * GAP);
    }

    private static Label axis(String words, Pos at) {
        var label = new Label(words);
        label.getStyleClass().addAll("faint", "matrix-axis");
        label.setAlignment(at);
        return label;
    }

    void fill(List<RiskRow> risks, Ink ink) {
        fields.forEach((field, region) -> region.setBackground(new Background(new BackgroundFill(
                Scale.ground(field.likelihood() * field.impact(), ink), new CornerRadii(7), Insets.EMPTY))));
        var gone = new HashMap<>(discs);
        for (RiskRow row : risks) {
            gone.remove(row.risk().id());
            RiskDisc disc = discs.computeIfAbsent(row.risk().id(), id -> added(id));
            disc.show(row);
            Tips.set(disc, row.number() + " " + row.risk().title());
        }
        gone.forEach((id, disc) -> {
            discs.remove(id);
            getChildren().remove(disc);
        });
        requestLayout();
    }

    private RiskDisc added(RiskId id) {
        var disc = new RiskDisc(
                this, () -> workbench.selection().select(new Subject.OfRisk(id)), field -> move(id, field));
        getChildren().add(disc);
        return disc;
    }

    private void move(RiskId id, Field field) {
        Risk risk = workbench.plan().risks().get(id);
        if (risk != null)
            workbench.ask(new RiskEdit.Set(risk.withLikelihoodAndImpact(field.likelihood(), field.impact())));
        requestLayout();
    }

    void mark(Subject subject) {
        discs.forEach((id, disc) -> disc.chosen(subject.equals(new Subject.OfRisk(id))));
    }

    /// Shows which field a disc would land on; null for none.
    void aim(@Nullable Field field) {
        fields.forEach((f, region) -> region.setOpacity(field == null || f.equals(field) ? 1 : 0.6));
    }

    /// The field at a point, the nearest one outside of all.
    Field at(double x, double y) {
        double size = size();
        int likelihood = (int) Math.clamp(1 + Math.floor((x - AXIS) / (size + GAP)), 1, Scale.STEPS);
        int fromTop = (int) Math.clamp(Math.floor(y / (size + GAP)), 0, Scale.STEPS - 1);
        return new Field(likelihood, Scale.STEPS - fromTop);
    }

    private double size() {
        double wide = (getWidth() - AXIS - 4 * GAP) / 5;
        return Math.clamp(wide, SMALLEST, LARGEST);
    }

    private double left(int likelihood) {
        return AXIS + (likelihood - 1) * (size() + GAP);
    }

    private double top(int impact) {
        return (Scale.STEPS - impact) * (size() + GAP);
    }

    @Override
    protected double computePrefWidth(double height) {
        return AXIS + 5 * LARGEST + 4 * GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        double size = width < 0 ? LARGEST : Math.clamp((width - AXIS - 4 * GAP) / 5, SMALLEST, LARGEST);
        return FOOT + 5 * size + 4 * GAP;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double size = size();
        fields.forEach((f, region) -> region.resizeRelocate(left(f.likelihood()), top(f.impact()), size, size));
        for (int i = 1; i <= Scale.STEPS; i++) {
            columns.get(i - 1).resizeRelocate(left(i) - 8, 5 * (size + GAP) - GAP, size + 16, FOOT);
            rows.get(i - 1).resizeRelocate(0, top(i), AXIS - 8, size);
        }
        var inField = new HashMap<Field, List<RiskDisc>>();
        for (RiskDisc disc : discs.values())
            inField.computeIfAbsent(disc.field(), _ -> new ArrayList<>()).add(disc);
        inField.forEach((field, some) -> spread(field, some, size));
    }

    /// Discs of one field stand beside each other, closer the more there are.
    private void spread(Field field, List<RiskDisc> some, double size) {
        int across = (int) Math.ceil(Math.sqrt(some.size()));
        double step = size / across;
        int down = (some.size() + across - 1) / across;
        for (int i = 0; i < some.size(); i++) {
            RiskDisc disc = some.get(i);
            if (disc.dragged()) continue;
            double x = left(field.likelihood()) + step * (i % across + 0.5);
            double y = top(field.impact()) + size / down * (i / across + 0.5);
            disc.resizeRelocate(x - RiskDisc.SIZE / 2, y - RiskDisc.SIZE / 2, RiskDisc.SIZE, RiskDisc.SIZE);
        }
    }
}
