package dev.banyan.model.roadmap;

import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.Phase;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Rollout;
import java.util.ArrayList;
import java.util.List;

/// One step of a template of the method.
///
/// @param goal        the outcome by which people see that it is over
/// @param source      where the method says so, empty where nowhere
/// @param eachContext whether it stands for a phase per context
/// @param asked       what its gates ask for
/// @param back        how what it does is taken back
public record TemplateStep(
        PhaseKind kind,
        String name,
        String goal,
        String source,
        boolean eachContext,
        List<Asked> asked,
        List<RampStep> ramp,
        WayBack back) {
    public TemplateStep {
        if (name.isBlank()) throw new IllegalArgumentException("a step needs a name");
        if (eachContext && !kind.takesContexts())
            throw new IllegalArgumentException("only a step that takes contexts can stand for each of them");
        asked = List.copyOf(asked);
        ramp = List.copyOf(ramp);
    }

    public record Asked(Side side, Measure measure) {}

    /// @param words   what people do, empty where the phase has to say so itself
    /// @param errors  taken back by itself when so many percent of the requests more fail; NaN where not said
    /// @param latency taken back by itself when answers become slower by so many percent; NaN where not said
    public record WayBack(String words, double errors, double latency) {
        public static final WayBack NONE = new WayBack("", Double.NaN, Double.NaN);

        public WayBack {
            if (errors < 0 || latency < 0) throw new IllegalArgumentException("limits are not negative");
        }

        static WayBack of(Phase phase, Rollout rollout) {
            return new WayBack(phase.rollback(), rollout.errorDrift(), rollout.latencyDrift());
        }
    }

    /// How a phase made of it goes live: what is ramped up step by step is a canary.
    Rollout rollout() {
        Rollout limited = Rollout.UNDECIDED.withLimits(back.errors(), back.latency());
        return ramp.isEmpty() ? limited : limited.withStrategy(Rollout.Strategy.CANARY);
    }

    public TemplateStep named(String other) {
        return new TemplateStep(kind, other, goal, source, eachContext, asked, ramp, back);
    }

    TemplateStep asking(List<Asked> other) {
        return new TemplateStep(kind, name, goal, source, eachContext, other, ramp, back);
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
        return asking(all);
    }
}
