package dev.banyan.model.roadmap;

import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseKind;
import java.util.ArrayList;
import java.util.List;

/// One step of a template of the method.
///
/// @param goal        the outcome by which people see that it is over
/// @param source      where the method says so, empty where nowhere
/// @param eachContext whether it stands for a phase per context
/// @param asked       what its gates ask for
public record TemplateStep(
        PhaseKind kind,
        String name,
        String goal,
        String source,
        boolean eachContext,
        List<Asked> asked,
        List<RampStep> ramp) {
    public TemplateStep {
        if (name.isBlank()) throw new IllegalArgumentException("a step needs a name");
        if (eachContext && !kind.takesContexts())
            throw new IllegalArgumentException("only a step that takes contexts can stand for each of them");
        asked = List.copyOf(asked);
        ramp = List.copyOf(ramp);
    }

    public record Asked(Side side, Measure measure) {}

    public TemplateStep named(String other) {
        return new TemplateStep(kind, other, goal, source, eachContext, asked, ramp);
    }

    TemplateStep entry(Measure measure) {
        return with(new Asked(Side.ENTRY, measure));
    }

    TemplateStep exit(Measure measure) {
        return with(new Asked(Side.EXIT, measure));
    }

    private TemplateStep with(Asked more) {
        var all = new ArrayList<>(asked);
        all.add(more);
        return new TemplateStep(kind, name, goal, source, eachContext, all, ramp);
    }
}
