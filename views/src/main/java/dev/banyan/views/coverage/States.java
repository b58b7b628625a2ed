package dev.banyan.views.coverage;

import dev.banyan.model.coverage.CoverageGap;
import dev.banyan.model.coverage.TargetState;
import dev.banyan.views.coverage.Covered.Row;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Whether a target is met in time, in words.
final class States {
    private States() {}

    static String words(CoverageGap gap) {
        if (!gap.known()) return TargetState.NO_DATA.words();
        return gap.wanted() ? gap.state().words() : "";
    }

    static Node pill(CoverageGap gap) {
        String words = words(gap);
        return words.isEmpty() ? new Label() : new Pill(words, Covered.tone(gap.state()));
    }

    static String why(Row row, double pace) {
        CoverageGap gap = row.gap();
        if (!gap.known())
            return "Import a coverage report that names these modules: coverage.py JSON, Cobertura or JaCoCo XML.";
        if (!gap.wanted()) return "";
        if (gap.metOn() == null) return "The target is met.";
        String met = "One target after the other at " + NumberText.decimal(pace, 0) + " lines a day it is met on "
                + NumberText.date(gap.metOn());
        return gap.due() == null
                ? met + "."
                : met + "; " + row.phase() + " starts on " + NumberText.date(gap.due()) + ".";
    }
}
