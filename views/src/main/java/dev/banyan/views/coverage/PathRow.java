package dev.banyan.views.coverage;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.Phase;
import dev.banyan.model.coverage.PathGap;
import dev.banyan.model.coverage.TargetState;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;

/// One critical path of the table.
///
/// @param phase number and name of the phase the target must be met before, empty when none is named
record PathRow(CriticalPath path, PathGap gap, String phase, Color colour) {
    static List<PathRow> all(Covered covered) {
        var rows = new ArrayList<PathRow>();
        for (PathGap gap : covered.gaps().paths()) {
            CriticalPath path = covered.plan().criticalPaths().get(gap.path());
            Phase before = gap.before() == null ? null : covered.plan().phases().get(gap.before());
            String phase = before == null ? "" : before.place() + 1 + " " + before.name();
            if (path == null) continue;
            // What is not measured as a whole is not painted as if it were.
            Color colour =
                    gap.reach().whole() ? covered.ink().info() : covered.ink().faint();
            rows.add(new PathRow(path, gap, phase, colour));
        }
        return rows;
    }

    /// What cannot be told of it comes before whether it is in time.
    String state() {
        if (!gap.reach().whole()) return TargetState.NO_DATA.words();
        return gap.wanted() ? gap.state().words() : "";
    }

    Node pill() {
        String words = state();
        return words.isEmpty() ? new Label() : new Pill(words, Covered.tone(gap.state()));
    }

    /// Why it stands as it does.
    ///
    /// @param pace lines covered in a day
    String why(double pace) {
        if (!gap.reach().whole()) return "No data: " + gap.reach().missing() + ".";
        if (!gap.wanted()) return "";
        if (gap.metOn() == null) return "The target is met.";
        String met = "One critical path after the other at " + NumberText.decimal(pace, 0)
                + " lines a day it is met on " + NumberText.date(gap.metOn());
        return gap.due() == null ? met + "." : met + "; " + phase + " starts on " + NumberText.date(gap.due()) + ".";
    }

    /// What of it is covered, in words.
    String now() {
        if (!gap.known()) return "no data: " + gap.reach().missing();
        String lines = NumberText.count(gap.reach().covered().covered()) + " of "
                + NumberText.count(gap.reach().covered().statements(), "line", "lines") + " covered, each module once";
        return gap.reach().whole()
                ? lines
                : lines + "; of what is measured only: " + gap.reach().missing();
    }
}
