package dev.banyan.views.risk;

import dev.banyan.model.RiskWeights;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Card;
import dev.banyan.views.parts.RoomBody;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The matrix, what makes a context risky, and the register under them.
final class MatrixPane implements RiskTab {
    private static final int RANKED = 5;

    private final Workbench workbench;
    private final RiskMatrix matrix;
    private final WeightsCard weights;
    private final SureCard sure;
    private final Register register;
    private final RoomBody body;

    MatrixPane(Workbench workbench, Runnable add, Consumer<RiskWeights> onTrial) {
        this.workbench = workbench;
        matrix = new RiskMatrix(workbench);
        weights = new WeightsCard(workbench, onTrial);
        sure = new SureCard(workbench, RANKED);
        register = new Register(workbench, "matrix", add);
        Card drivers = weights.node();
        Card ranking = sure.node();
        HBox.setHgrow(matrix, Priority.ALWAYS);
        var right = new VBox(16, drivers, ranking);
        right.setMinWidth(330);
        right.setPrefWidth(430);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(ranking, Priority.ALWAYS);
        var top = new HBox(22, matrix, right);
        register.node().setMinHeight(230);
        VBox.setVgrow(register.node(), Priority.ALWAYS);
        body = new RoomBody(top, register.node());
    }

    @Override
    public Node node() {
        return body;
    }

    @Override
    public void fill(List<RiskRow> risks, Weighing weighing) {
        matrix.fill(risks, workbench.ink().getValue());
        register.fill(risks);
        weights.show(weighing.plan().weights());
        tried(weighing);
    }

    @Override
    public void tried(Weighing weighing) {
        sure.fill(weighing.rows());
    }

    @Override
    public void mark(Subject subject) {
        matrix.mark(subject);
        register.mark(subject);
    }

    Register register() {
        return register;
    }
}
