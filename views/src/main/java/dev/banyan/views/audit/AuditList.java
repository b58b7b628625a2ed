package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.views.Subject;
import javafx.scene.Node;

/// One of the lists of the room.
interface AuditList {
    Node node();

    void fill(Plan plan);

    /// Marks what is selected, as far as it is in this list.
    void mark(Subject subject);
}
