package dev.banyan.views.audit;

import dev.banyan.model.audit.Incident;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import javafx.scene.control.Hyperlink;

/// Leads to an incident.
final class ToIncident {
    private ToIncident() {}

    /// @param number of the incident in the facts
    static Hyperlink link(int number, Incident incident, Workbench workbench) {
        var link = new Hyperlink((incident.id() + " " + incident.title()).strip());
        link.setWrapText(true);
        link.setOnAction(_ -> workbench.selection().select(new Subject.OfIncident(number)));
        return link;
    }
}
