package dev.banyan.views.audit;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.audit.Compared;
import dev.banyan.model.audit.Endpoint;
import dev.banyan.model.audit.EndpointLoad;
import dev.banyan.model.audit.Operation;
import dev.banyan.model.audit.Parity;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.AddToPath;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.LongMenu;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.ParityWords;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.ToSource;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;

/// An endpoint: what answers, what it has to bear, what went wrong there, and where that is told.
final class EndpointInspector {
    private static final int SHOWN = 12;

    private EndpointInspector() {}

    /// @param number of the endpoint in the facts
    static Node of(int number, Endpoint endpoint, Workbench workbench) {
        var view = new Label(endpoint.view());
        view.getStyleClass().add("code");
        view.setWrapText(true);
        var inspector = new Inspector(
                        endpoint.route(), endpoint.name().isEmpty() ? "Endpoint" : "Endpoint " + endpoint.name())
                .section("Answered by", view);
        var module = endpoint.module();
        if (module == null) inspector.text("That is not part of the system: the framework or a library answers.");
        else inspector.section("Module", LibraryInspector.links(List.of(module), workbench));
        onPaths(inspector, endpoint.route(), workbench);
        Operation work = workbench.plan().facts().operation();
        traffic(inspector, work.load(number));
        parity(inspector, work, number, workbench);
        incidents(inspector, work, number, workbench);
        return inspector.section("Comes from", ToSource.link(endpoint.source(), endpoint.place(), workbench));
    }

    /// The critical paths that begin here, and the way onto one.
    private static void onPaths(Inspector inspector, String route, Workbench workbench) {
        inspector.section("Critical paths");
        for (CriticalPath path : workbench.plan().criticalPaths().values()) {
            if (!path.endpoints().contains(route)) continue;
            var link = new Hyperlink(path.name());
            link.setOnAction(_ -> {
                workbench.selection().select(new Subject.OfPath(path.id()));
                workbench.go().accept("coverage");
            });
            inspector.add(link);
        }
        var add = LongMenu.of(new MenuButton("Add to critical path"));
        add.setId("endpoint-to-path");
        var to = AddToPath.endpoints(workbench, () -> Set.of(route));
        add.getItems().setAll(to.items());
        inspector.add(add);
    }

    private static void traffic(Inspector inspector, EndpointLoad load) {
        var figures = new Figures();
        if (load.requests() == 0) {
            inspector.section("Traffic", figures.unknown("Requests", "An access log of the web server gives this."));
            return;
        }
        figures.row("Requests", NumberText.count(load.requests()));
        if (load.errors() < 0) figures.unknown("Errors", "The source does not say how requests were answered.");
        else figures.row("Errors", NumberText.count(load.errors()));
        if (!Double.isNaN(load.meanMillis()))
            figures.row("Mean time", NumberText.decimal(load.meanMillis(), 0) + " ms");
        if (!Double.isNaN(load.p95Millis()))
            figures.row("95 of 100 within", NumberText.decimal(load.p95Millis(), 0) + " ms");
        if (load.first() != null && load.last() != null)
            figures.row("Between", NumberText.date(load.first()) + " and " + NumberText.date(load.last()));
        inspector.section("Traffic", figures);
    }

    /// Nothing before anything was compared at all.
    private static void parity(Inspector inspector, Operation work, int number, Workbench workbench) {
        if (work.parities().isEmpty()) return;
        var here = work.parities().stream().filter(p -> p.endpoint() == number).toList();
        Compared compared = Compared.of(here);
        var figures = new Figures();
        if (here.isEmpty()) figures.unknown("The same", "No source compared this endpoint.");
        else figures.row("The same", new Pill(ParityWords.of(compared), ParityWords.tone(compared)));
        for (Parity p : here)
            figures.row(
                    p.method().isEmpty() ? "Different" : "Different, " + p.method(),
                    ToSource.value(
                            NumberText.count(p.differing()) + " of " + NumberText.count(p.compared()),
                            p.source(),
                            p.place(),
                            workbench));
        if (compared.first() != null && compared.last() != null)
            figures.row("Between", NumberText.date(compared.first()) + " and " + NumberText.date(compared.last()));
        inspector.section("Parity of old and new", figures);
    }

    private static void incidents(Inspector inspector, Operation work, int number, Workbench workbench) {
        var here = work.incidents().stream().filter(i -> i.endpoint() == number).toList();
        if (here.isEmpty()) return;
        inspector.section("Incidents " + NumberText.count(here.size()));
        here.stream()
                .limit(SHOWN)
                .forEach(i -> inspector.add(ToIncident.link(work.incidents().indexOf(i), i, workbench)));
        if (here.size() > SHOWN) inspector.text("and " + NumberText.count(here.size() - SHOWN) + " more");
    }
}
