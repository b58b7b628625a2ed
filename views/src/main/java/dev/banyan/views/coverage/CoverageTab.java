package dev.banyan.views.coverage;

import dev.banyan.views.Subject;
import javafx.scene.Node;

/// One of the lists of the room.
interface CoverageTab {
    Node node();

    void fill(Covered covered);

    void mark(Subject subject);
}
