package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.CriticalPathId;
import dev.banyan.views.Subject;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.Option;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.ArrayList;
import java.util.function.Predicate;
import javafx.scene.Node;

/// Which critical path a criterion asks for the coverage of: one by its name, or each.
///
/// @param commit takes the measure that was picked
record PathChoice(Planning planning, Measure.PathCoverage measure, Predicate<Measure> commit) {
    /// Where none is drawn there is nothing to choose: the way to draw one stands there instead.
    Node node() {
        var paths = planning.plan().criticalPaths();
        if (paths.isEmpty()) return Parts.link("Draw one in the Coverage room", this::draw);
        var options = new ArrayList<Option<CriticalPathId>>();
        options.add(new Option<>(null, "each critical path"));
        paths.values().forEach(p -> options.add(new Option<>(p.id(), p.name())));
        var choice = new EditChoice<>(
                "Critical path whose coverage is asked for",
                options,
                measure.path(),
                o -> commit.test(new Measure.PathCoverage(o.value(), measure.percent())));
        choice.setId("critical-path");
        return choice;
    }

    private void draw() {
        planning.workbench().selection().select(Subject.NOTHING);
        planning.workbench().go().accept("coverage");
    }
}
