package dev.banyan.views.roadmap.planning;

import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.views.parts.NumberText;

/// The risk a roadmap carries until its end, in words; no data where no risk is known.
public final class Carried {
    private Carried() {}

    public static String words(Roadmap roadmap) {
        if (roadmap.risk().total() <= 0) return NumberText.UNKNOWN;
        return NumberText.decimal(roadmap.curve().riskMonths(), 2) + " risk-months";
    }
}
