package dev.banyan.model.seams;

/// The named measures of a context, each with what it is and who defined it.
public enum Measure {
    COHESION(
            "Cohesion",
            "Internal share of dependencies: inside ÷ (inside + across its border to other contexts). 100 % means that"
                    + " nothing crosses. The complement of conductance (Kannan, Vempala and Vetta, 2004), from the"
                    + " dependencies of the audit.") {
        @Override
        public double of(Figures f) {
            return f.cohesion();
        }
    },
    COUPLING(
            "Coupling",
            "External share of dependencies: across its border to other contexts ÷ (inside + across). The"
                    + " conductance of the context (Kannan, Vempala and Vetta, 2004).") {
        @Override
        public double of(Figures f) {
            return f.coupling();
        }
    },
    INSTABILITY(
            "Instability",
            "Outgoing ÷ (incoming + outgoing) dependencies across its border (Martin, OO Design Quality Metrics, 1994)."
                    + " 0 %: others rest on it, it rests on nobody. 100 %: the other way round.") {
        @Override
        public double of(Figures f) {
            return f.instability();
        }
    };

    private final String words;
    private final String definition;

    Measure(String words, String definition) {
        this.words = words;
        this.definition = definition;
    }

    public String words() {
        return words;
    }

    public String definition() {
        return definition;
    }

    /// 0 to 1; NaN where there is nothing to measure.
    public abstract double of(Figures f);
}
