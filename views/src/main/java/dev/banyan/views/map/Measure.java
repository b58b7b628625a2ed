package dev.banyan.views.map;

import dev.banyan.model.seams.Figures;
import dev.banyan.views.parts.NumberText;

/// The named measures of a context, each with what it is and who defined it.
enum Measure {
    COHESION(
            "Cohesion",
            "Internal share of dependencies: inside ÷ (inside + across its border to other contexts). 100 % means that"
                    + " nothing crosses. The complement of conductance (Kannan, Vempala and Vetta, 2004), from the"
                    + " dependencies of the audit.") {
        @Override
        double of(Figures f) {
            return f.cohesion();
        }
    },
    COUPLING(
            "Coupling",
            "External share of dependencies: across its border to other contexts ÷ (inside + across). The"
                    + " conductance of the context (Kannan, Vempala and Vetta, 2004).") {
        @Override
        double of(Figures f) {
            return f.coupling();
        }
    },
    INSTABILITY(
            "Instability",
            "Outgoing ÷ (incoming + outgoing) dependencies across its border (Martin, OO Design Quality Metrics, 1994)."
                    + " 0 %: others rest on it, it rests on nobody. 100 %: the other way round.") {
        @Override
        double of(Figures f) {
            int both = f.incoming() + f.outgoing();
            return both == 0 ? Double.NaN : (double) f.outgoing() / both;
        }
    };

    private final String words;
    private final String definition;

    Measure(String words, String definition) {
        this.words = words;
        this.definition = definition;
    }

    String words() {
        return words;
    }

    String definition() {
        return definition;
    }

    /// 0 to 1; NaN where there is nothing to measure.
    abstract double of(Figures f);

    String shown(Figures f) {
        double value = of(f);
        return Double.isNaN(value) ? NumberText.UNKNOWN : NumberText.percent(value);
    }
}
