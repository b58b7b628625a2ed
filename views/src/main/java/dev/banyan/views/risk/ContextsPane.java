package dev.banyan.views.risk;

import dev.banyan.model.RiskWeights;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.RoomBody;
import dev.banyan.views.risk.Weighing.Row;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The ranking of the contexts, why the one looked at has its score, and the weights.
final class ContextsPane implements RiskTab {
    private final Workbench workbench;
    private final RankingTable ranking;
    private final WeightsCard weights;
    private final SureCard sure;
    private final StackPane why = new StackPane();
    private final RoomBody body;
    private List<Row> rows = List.of();

    ContextsPane(Workbench workbench, Consumer<RiskWeights> onTrial) {
        this.workbench = workbench;
        ranking = new RankingTable(workbench);
        weights = new WeightsCard(workbench, onTrial);
        sure = new SureCard(workbench, 30);
        VBox.setVgrow(ranking.node(), Priority.ALWAYS);
        var below = new HBox(16, weights.node(), sure.node());
        HBox.setHgrow(weights.node(), Priority.ALWAYS);
        HBox.setHgrow(sure.node(), Priority.ALWAYS);
        weights.node().setPrefWidth(400);
        sure.node().setPrefWidth(400);
        body = new RoomBody(ranking.node(), why, below);
    }

    @Override
    public Node node() {
        return body;
    }

    @Override
    public void fill(List<RiskRow> risks, Weighing weighing) {
        weights.show(weighing.plan().weights());
        tried(weighing);
    }

    @Override
    public void tried(Weighing weighing) {
        rows = weighing.rows();
        ranking.fill(rows);
        sure.fill(rows);
        mark(workbench.selection().get());
    }

    @Override
    public void mark(Subject subject) {
        ranking.mark(subject);
        Row first = rows.isEmpty() ? null : rows.getFirst();
        @Nullable Row looked = first;
        if (subject instanceof Subject.Contexts(var ids))
            looked = rows.stream().filter(r -> ids.contains(r.id())).findFirst().orElse(first);
        why.getChildren().setAll(WhyCard.of(looked));
    }
}
