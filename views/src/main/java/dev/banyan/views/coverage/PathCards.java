package dev.banyan.views.coverage;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.coverage.PathGap;
import dev.banyan.model.coverage.PathReach;
import dev.banyan.model.coverage.TargetState;
import dev.banyan.views.parts.Card;
import dev.banyan.views.parts.NumberText;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.pcollections.TreePSet;

/// The numbers that say how far the tests of the critical paths are.
final class PathCards {
    private PathCards() {}

    static Node of(Covered covered) {
        var cards = List.of(all(covered), met(covered), unknown(covered), late(covered));
        var row = new GridPane();
        row.setHgap(14);
        for (Card card : cards) {
            var quarter = new ColumnConstraints();
            quarter.setPercentWidth(100.0 / cards.size());
            row.addColumn(row.getColumnConstraints().size(), card);
            row.getColumnConstraints().add(quarter);
        }
        return row;
    }

    /// Modules that lie on several paths count once.
    private static Card all(Covered covered) {
        var routes = new TreeSet<String>();
        var modules = new TreeSet<ModuleId>();
        covered.plan().criticalPaths().values().forEach(p -> {
            routes.addAll(p.endpoints());
            modules.addAll(p.modules());
        });
        var together = CriticalPath.named(new CriticalPathId("all"), "")
                .through(TreePSet.from(routes), TreePSet.from(modules));
        var sum = PathReach.of(covered.plan().facts(), together).covered();
        if (sum.statements() == 0)
            return Card.number("On critical paths", NumberText.UNKNOWN, "nothing of them is measured");
        return Card.number(
                "On critical paths",
                NumberText.percent(sum.share()),
                "of " + NumberText.count(sum.statements()) + " lines in "
                        + NumberText.count(sum.modules(), "module", "modules"));
    }

    private static Card met(Covered covered) {
        List<PathGap> wanted = covered.gaps().wantedPaths();
        long without = covered.gaps().paths().size() - wanted.size();
        if (wanted.isEmpty()) return Card.number("Targets met", "–", "no target yet");
        return Card.number(
                "Targets met",
                NumberText.count(count(wanted, TargetState.MET)) + " of " + NumberText.count(wanted.size()),
                without == 0 ? "each path has one" : NumberText.count(without) + " without a target");
    }

    private static Card unknown(Covered covered) {
        var holed =
                covered.gaps().paths().stream().filter(g -> !g.reach().whole()).toList();
        return Card.number(
                "Not fully measured",
                NumberText.count(holed.size()),
                holed.isEmpty()
                        ? "all lead to measured code"
                        : holed.getFirst().reach().missing());
    }

    private static Card late(Covered covered) {
        List<PathGap> wanted = covered.gaps().wantedPaths();
        long due = wanted.stream().filter(g -> g.before() != null).count();
        long late = count(wanted, TargetState.MISSED) + count(wanted, TargetState.AT_RISK);
        return Card.number(
                "Late or at risk",
                NumberText.count(late),
                due == 0
                        ? "no target is due before a phase"
                        : "of " + NumberText.count(due) + " due before a phase starts");
    }

    private static long count(List<PathGap> gaps, TargetState state) {
        return gaps.stream().filter(g -> g.state() == state).count();
    }
}
