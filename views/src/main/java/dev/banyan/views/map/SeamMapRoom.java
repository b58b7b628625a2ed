package dev.banyan.views.map;

import dev.banyan.model.Plan;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.Modularity;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.map.inspect.ContextInspector;
import dev.banyan.views.map.inspect.ModulesInspector;
import dev.banyan.views.map.inspect.SeamInspector;
import dev.banyan.views.map.inspect.WholeInspector;
import dev.banyan.views.map.state.Derived;
import dev.banyan.views.parts.NumberText;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;

/// The room in which the system is cut: contexts over the real code, and what every seam costs.
public final class SeamMapRoom implements WorkbenchRoom {
    private final Derived derived = new Derived();

    @Override
    public String id() {
        return "map";
    }

    @Override
    public String title() {
        return "Seam map";
    }

    @Override
    public String icon() {
        return "mdi2m-map-outline";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String count(Plan plan) {
        return plan.contexts().isEmpty() ? "" : NumberText.count(plan.contexts().size());
    }

    @Override
    public RoomView open(Workbench workbench) {
        derived.forget();
        return new MapRoom(workbench, derived);
    }

    @Override
    public Optional<Node> inspect(Subject subject, Workbench workbench) {
        return switch (subject) {
            case Subject.Nothing _ -> Optional.of(new WholeInspector(workbench, derived).node());
            case Subject.Modules(var ids) -> Optional.of(new ModulesInspector(workbench, derived).of(ids));
            case Subject.Contexts(var ids) -> new ContextInspector(workbench, derived).of(ids);
            case Subject.OfSeam(var id) -> new SeamInspector(workbench, derived).of(id);
            case Subject.OfPhase _,
                    Subject.OfRisk _,
                    Subject.OfSource _,
                    Subject.OfPath _,
                    Subject.OfLibrary _,
                    Subject.OfEndpoint _,
                    Subject.OfTable _,
                    Subject.OfIncident _ -> Optional.empty();
        };
    }

    @Override
    public void findBeforehand(Plan plan, LocalDate today) {
        ContextFigures.of(plan);
        Modularity.of(plan);
    }
}
