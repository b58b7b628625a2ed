package dev.banyan.views.risk;

import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import java.util.List;
import javafx.scene.Node;

/// The register alone, as large as the room.
final class RegisterPane implements RiskTab {
    private final Register register;

    RegisterPane(Workbench workbench, Runnable add) {
        register = new Register(workbench, "register", add);
        register.node().getStyleClass().add("room-list");
    }

    @Override
    public Node node() {
        return register.node();
    }

    @Override
    public void fill(List<RiskRow> risks, Weighing weighing) {
        register.fill(risks);
    }

    @Override
    public void tried(Weighing weighing) {}

    @Override
    public void mark(Subject subject) {
        register.mark(subject);
    }

    Register register() {
        return register;
    }
}
