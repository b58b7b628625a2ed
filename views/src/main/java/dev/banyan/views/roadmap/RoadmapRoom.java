package dev.banyan.views.roadmap;

import dev.banyan.model.Plan;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.phase.Folds;
import dev.banyan.views.roadmap.phase.PhaseInspector;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The room where phases are put into order.
public final class RoadmapRoom implements WorkbenchRoom {
    /// What is kept while one plan is open.
    private record Opened(Planning planning, Folds folds) {
        Opened(Workbench workbench) {
            this(new Planning(workbench), new Folds(workbench.settings()));
        }
    }

    private @Nullable Opened opened;

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
        Opened now = opened(workbench);
        return new RoadmapView(now.planning(), () -> {
            if (opened == now) opened = null;
        });
    }

    @Override
    public Optional<Node> inspect(Subject subject, Workbench workbench) {
        return switch (subject) {
            case Subject.OfPhase(var id) -> {
                Opened now = opened(workbench);
                yield now.planning()
                        .current()
                        .phase(id)
                        .map(phase -> new PhaseInspector(now.planning(), now.folds(), phase).node());
            }
            case Subject.Nothing _ ->
                Optional.of(new RoadmapInspector(opened(workbench).planning()).node());
            case Subject.Modules _,
                    Subject.Contexts _,
                    Subject.OfSeam _,
                    Subject.OfRisk _,
                    Subject.OfTable _,
                    Subject.OfIncident _,
                    Subject.OfSource _,
                    Subject.OfPath _,
                    Subject.OfLibrary _,
                    Subject.OfEndpoint _ -> Optional.empty();
        };
    }

    @Override
    public void findBeforehand(Plan plan, LocalDate today) {
        Current.of(plan, today);
    }

    private Opened opened(Workbench workbench) {
        Opened known = opened;
        if (known == null || known.planning().workbench() != workbench) {
            known = new Opened(workbench);
            opened = known;
        }
        return known;
    }
}
