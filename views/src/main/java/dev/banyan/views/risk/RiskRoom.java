package dev.banyan.views.risk;

import dev.banyan.model.Plan;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.parts.NumberText;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;

/// The room where risk is weighed.
public final class RiskRoom implements WorkbenchRoom {
    @Override
    public String id() {
        return "risk";
    }

    @Override
    public String title() {
        return "Risk";
    }

    @Override
    public String icon() {
        return "mdi2a-alert-outline";
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String count(Plan plan) {
        return plan.risks().isEmpty() ? "" : NumberText.count(plan.risks().size());
    }

    @Override
    public RoomView open(Workbench workbench) {
        return new RiskView(workbench);
    }

    @Override
    public Optional<Node> inspect(Subject subject, Workbench workbench) {
        Plan plan = workbench.plan();
        return switch (subject) {
            case Subject.OfRisk(var id) ->
                Optional.ofNullable(plan.risks().get(id)).map(r -> RiskInspector.of(r, workbench));
            case Subject.Nothing _ -> Optional.of(RiskOverview.of(plan, workbench));
            case Subject.Modules _,
                    Subject.Contexts _,
                    Subject.OfSeam _,
                    Subject.OfPhase _,
                    Subject.OfSource _,
                    Subject.OfPath _,
                    Subject.OfTable _,
                    Subject.OfIncident _,
                    Subject.OfLibrary _,
                    Subject.OfEndpoint _ -> Optional.empty();
        };
    }

    @Override
    public void findBeforehand(Plan plan, LocalDate today) {
        ContextFigures.of(plan);
    }
}
