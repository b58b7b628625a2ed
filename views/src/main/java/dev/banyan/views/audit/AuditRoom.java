package dev.banyan.views.audit;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.Reading;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.parts.NumberText;
import java.util.Optional;
import javafx.scene.Node;

/// The room where audits come in.
public final class AuditRoom implements WorkbenchRoom {
    @Override
    public String id() {
        return "audit";
    }

    @Override
    public String title() {
        return "Audit";
    }

    @Override
    public String icon() {
        return "mdi2t-tray-full";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String count(Plan plan) {
        int sources = plan.audit().readings().size();
        return sources == 0 ? "" : NumberText.count(sources, "source", "sources");
    }

    @Override
    public RoomView open(Workbench workbench) {
        return new AuditView(workbench);
    }

    @Override
    public Optional<Node> inspect(Subject subject, Workbench workbench) {
        Plan plan = workbench.plan();
        return switch (subject) {
            case Subject.OfSource(var id) ->
                reading(plan, id.text()).map(r -> new SourceInspector(r, workbench).node());
            case Subject.OfLibrary(String name) ->
                plan.facts().libraries().stream()
                        .filter(l -> l.name().equals(name))
                        .findFirst()
                        .map((Library l) -> LibraryInspector.of(l, workbench));
            case Subject.OfEndpoint(int number)
            when number < plan.facts().endpoints().size() ->
                Optional.of(
                        EndpointInspector.of(number, plan.facts().endpoints().get(number), workbench));
            case Subject.OfTable(String name) ->
                plan.facts().operation().tables().stream()
                        .filter(t -> t.name().equals(name))
                        .findFirst()
                        .map(t -> TableInspector.of(t, workbench));
            case Subject.OfIncident(int number)
            when number < plan.facts().operation().incidents().size() ->
                Optional.of(IncidentInspector.of(
                        plan.facts().operation().incidents().get(number), workbench));
            case Subject.Nothing _ -> Optional.of(AuditInspector.of(plan, workbench));
            case Subject.OfEndpoint _,
                    Subject.OfIncident _,
                    Subject.Modules _,
                    Subject.Contexts _,
                    Subject.OfSeam _,
                    Subject.OfPhase _,
                    Subject.OfPath _,
                    Subject.OfRisk _ -> Optional.empty();
        };
    }

    private static Optional<Reading> reading(Plan plan, String id) {
        return plan.audit().readings().stream()
                .filter(r -> r.source().id().text().equals(id))
                .findFirst();
    }
}
