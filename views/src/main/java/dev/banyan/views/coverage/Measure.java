package dev.banyan.views.coverage;

import dev.banyan.model.coverage.CoverageGap;
import dev.banyan.model.seams.Figures.CoverageSum;

/// What coverage counts. Targets are always of lines.
enum Measure {
    LINES("Lines"),
    BRANCHES("Branches");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// 0 to 1, NaN when not measured.
    double now(CoverageGap gap) {
        return this == LINES ? gap.now() : gap.branchesNow();
    }

    double share(CoverageSum sum) {
        return this == LINES ? sum.share() : sum.branchShare();
    }

    int of(CoverageSum sum) {
        return this == LINES ? sum.statements() : sum.branches();
    }
}
