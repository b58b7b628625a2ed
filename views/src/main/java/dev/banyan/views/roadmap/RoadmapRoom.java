package dev.banyan.views.roadmap;

import dev.banyan.model.Plan;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.parts.NumberText;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The room where phases are put into order.
public final class RoadmapRoom implements WorkbenchRoom {
    private @Nullable Planning planning;

    @Override
    public String id() {
        return "roadmap";
    }

    @Override
    public String title() {
        return "Roadmap";
    }

    @Override
    public String icon() {
        return "mdi2c-chart-gantt";
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public String count(Plan plan) {
        return plan.phases().isEmpty() ? "" : NumberText.count(plan.phases().size());
    }

    @Override
    public RoomView open(Workbench workbench) {
        Planning opened = planning(workbench);
        return new RoadmapView(opened, () -> {
            if (planning == opened) planning = null;
        });
    }

    @Override
    public Optional<Node> inspect(Subject subject, Workbench workbench) {
        return switch (subject) {
            case Subject.OfPhase(var id) -> {
                Planning known = planning(workbench);
                yield known.current().phase(id).map(phase -> new PhaseInspector(known, phase).node());
            }
            case Subject.Nothing _ -> Optional.of(new RoadmapInspector(planning(workbench)).node());
            case Subject.Modules _,
                    Subject.Contexts _,
                    Subject.OfSeam _,
                    Subject.OfRisk _,
                    Subject.OfTable _,
                    Subject.OfIncident _,
                    Subject.OfSource _,
                    Subject.OfLibrary _,
                    Subject.OfEndpoint _ -> Optional.empty();
        };
    }

    @Override
    public void findBeforehand(Plan plan, LocalDate today) {
        Current.of(plan, today);
    }

    private Planning planning(Workbench workbench) {
        Planning known = planning;
        if (known == null || known.workbench() != workbench) {
            known = new Planning(workbench);
            planning = known;
        }
        return known;
    }
}
