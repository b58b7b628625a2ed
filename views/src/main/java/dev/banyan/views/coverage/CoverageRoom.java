package dev.banyan.views.coverage;

import dev.banyan.model.Plan;
import dev.banyan.views.RoomView;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.parts.NumberText;
import java.util.Optional;
import javafx.scene.Node;

/// The room where test coverage is asked for.
public final class CoverageRoom implements WorkbenchRoom {
    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public String title() {
        return "Coverage";
    }

    @Override
    public String icon() {
        return "mdi2s-shield-check-outline";
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public String count(Plan plan) {
        long paths = plan.criticalPaths().values().stream()
                .filter(p -> p.target() != null)
                .count();
        long targets = plan.targets().size() + paths;
        return targets == 0 ? "" : NumberText.count(targets, "target", "targets");
    }

    @Override
    public RoomView open(Workbench workbench) {
        return new CoverageView(workbench);
    }

    @Override
    public Optional<Node> inspect(Subject subject, Workbench workbench) {
        if (subject instanceof Subject.OfPath(var id))
            return Optional.ofNullable(workbench.plan().criticalPaths().get(id))
                    .map(path -> new PathInspector(workbench, path).node());
        return subject instanceof Subject.Nothing
                ? Optional.of(CoverageOverview.of(workbench.plan(), workbench))
                : Optional.empty();
    }
}
