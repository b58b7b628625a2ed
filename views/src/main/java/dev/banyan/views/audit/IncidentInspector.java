package dev.banyan.views.audit;

import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.Incident;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.ToSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/// An incident: when, how long, how often, and where in the system.
final class IncidentInspector {
    private IncidentInspector() {}

    static Node of(Incident incident, Workbench workbench) {
        String title = incident.title().isEmpty() ? incident.id() : incident.title();
        var inspector = new Inspector(title, incident.id().equals(title) ? "Incident" : "Incident " + incident.id());
        var figures = new Figures().row("Opened", NumberText.date(incident.opened()));
        if (!incident.severity().isEmpty()) figures.row("Severity", incident.severity());
        if (Double.isNaN(incident.hours())) figures.row("Resolved after", "not known");
        else figures.row("Resolved after", NumberText.decimal(incident.hours(), 1) + " h");
        figures.row("Happened", NumberText.count(incident.times(), "time", "times"));
        inspector.section("Figures", figures);
        if (!incident.where().isEmpty()) inspector.section("Where").text(incident.where());
        List<Endpoint> endpoints = workbench.plan().facts().endpoints();
        if (incident.endpoint() >= 0 && incident.endpoint() < endpoints.size()) {
            var link = new Hyperlink(endpoints.get(incident.endpoint()).route());
            link.getStyleClass().add("code");
            link.setOnAction(_ -> workbench.selection().select(new Subject.OfEndpoint(incident.endpoint())));
            inspector.section("Endpoint", link);
        }
        ModuleId module = incident.module();
        if (module != null) inspector.section("Module", LibraryInspector.links(List.of(module), workbench));
        else if (incident.endpoint() < 0)
            inspector.section("Module").text("Its place names no module; a rule for names can say which is meant.");
        return inspector.section("Comes from", ToSource.link(incident.source(), incident.place(), workbench));
    }
}
