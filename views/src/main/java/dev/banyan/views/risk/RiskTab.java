package dev.banyan.views.risk;

import dev.banyan.views.Subject;
import java.util.List;
import javafx.scene.Node;

/// One of the pictures of the room.
interface RiskTab {
    Node node();

    void fill(List<RiskRow> risks, Weighing weighing);

    /// Shows another ranking while a weight is tried.
    void tried(Weighing weighing);

    void mark(Subject subject);
}
