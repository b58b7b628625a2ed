package dev.banyan.model.roadmap;

import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseKind;
import java.util.ArrayList;
import java.util.List;

/// One step of a template of the method.
///
/// @param eachContext whether it stands for a phase per context
/// @param asked       what its gates ask for
public record TemplateStep(
        PhaseKind kind, String name, String goal, boolean eachContext, List<Asked> asked, List<RampStep> ramp) {
    public TemplateStep {
        asked = List.copyOf(asked);
        ramp = List.copyOf(ramp);
    }

    public record Asked(Side side, Measure measure) {}

    static TemplateStep once(PhaseKind kind, String name, String goal) {
        return new TemplateStep(kind, name, goal, false, List.of(), List.of());
    }

    static TemplateStep each(PhaseKind kind, String name, String goal, List<RampStep> ramp) {
        return new TemplateStep(kind, name, goal, true, List.of(), ramp);
    }

    TemplateStep entry(Measure measure) {
        return with(new Asked(Side.ENTRY, measure));
    }

    TemplateStep exit(Measure measure) {
        return with(new Asked(Side.EXIT, measure));
    }

    /// Something a person confirms before the phase is over.
    TemplateStep confirm(String what) {
        return exit(new Measure.Confirmed(what, "", null));
    }

    private TemplateStep with(Asked more) {
        var all = new ArrayList<>(asked);
        all.add(more);
        return new TemplateStep(kind, name, goal, eachContext, all, ramp);
    }
}
