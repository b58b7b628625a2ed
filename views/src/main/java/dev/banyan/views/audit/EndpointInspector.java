package dev.banyan.views.audit;

import dev.banyan.model.audit.Endpoint;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// An endpoint: what answers, and where that is told.
final class EndpointInspector {
    private EndpointInspector() {}

    static Node of(Endpoint endpoint, Workbench workbench) {
        var view = new Label(endpoint.view());
        view.getStyleClass().add("code");
        view.setWrapText(true);
        var inspector = new Inspector(
                        endpoint.route(), endpoint.name().isEmpty() ? "Endpoint" : "Endpoint " + endpoint.name())
                .section("Answered by", view);
        var module = endpoint.module();
        if (module == null) inspector.text("That is not part of the system: the framework or a library answers.");
        else inspector.section("Module", LibraryInspector.links(List.of(module), workbench));
        String source = workbench.plan().audit().sources().stream()
                .filter(s -> s.id().equals(endpoint.source()))
                .map(s -> s.name())
                .findFirst()
                .orElse("");
        return inspector.section(
                "Comes from", new Figures().row(source, endpoint.place().toString()));
    }
}
