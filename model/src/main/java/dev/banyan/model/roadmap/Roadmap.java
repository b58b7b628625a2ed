package dev.banyan.model.roadmap;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Remembered;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.coverage.CoverageGaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The roadmap with all that follows from it.
///
/// @param phases     in the order of the plan, with their dates
/// @param violations errors first
/// @param curve      the risk still carried
/// @param precedence what waits for what
/// @param layers     anti-corruption layers this order needs that nobody has named yet, the dearest first
/// @param risk       what each phase retires
/// @param coverage   the coverage targets with dates
/// @param start      first day; @param end last day, the start where there is no phase
public record Roadmap(
        List<ScheduledPhase> phases,
        List<RuleViolation> violations,
        RiskCurve curve,
        Precedence precedence,
        List<Layer> layers,
        RetiredRisk risk,
        CoverageGaps coverage,
        LocalDate start,
        LocalDate end) {
    private static final Remembered<Roadmap> KNOWN = new Remembered<>(6);

    public Roadmap {
        phases = List.copyOf(phases);
        violations = List.copyOf(violations);
        layers = List.copyOf(layers);
    }

    /// Found once for the same parts of a plan and the same day.
    public static Roadmap of(Plan plan, LocalDate today) {
        return KNOWN.of(() -> from(plan, today), parts(plan, today));
    }

    /// All that a roadmap is made from.
    private static Object[] parts(Plan plan, LocalDate today) {
        return new Object[] {
            plan.phases(),
            plan.facts(),
            plan.contexts(),
            plan.membership(),
            plan.relationships(),
            plan.risks(),
            plan.weights(),
            plan.targets(),
            plan.criticalPaths(),
            plan.assumptions(),
            plan.boundaries(),
            plan.delivery(),
            plan.criteria(),
            plan.method(),
            today
        };
    }

    private static Roadmap from(Plan plan, LocalDate today) {
        Ground ground = Ground.of(plan);
        RetiredRisk risk = ground.risk(plan);
        Precedence precedence = Precedence.of(plan, ground.seams(), risk);
        var efforts = ground.efforts(plan);
        var jobs = new Jobs(plan, today, efforts, precedence);
        var phases = new Schedule(plan, today, jobs).phases(efforts, precedence, risk);
        var layers = Layer.needed(
                plan, ground.seams(), plan.roadmap().stream().map(Phase::id).toList());
        LocalDate start = phases.stream()
                .map(ScheduledPhase::start)
                .min(LocalDate::compareTo)
                .orElse(plan.assumptions().start());
        LocalDate end = phases.stream()
                .map(ScheduledPhase::finish)
                .max(LocalDate::compareTo)
                .orElse(start);
        Map<PhaseId, LocalDate> starts =
                phases.stream().collect(Collectors.toMap(ScheduledPhase::id, ScheduledPhase::start));
        return new Roadmap(
                phases,
                Rules.broken(
                        plan,
                        precedence,
                        phases,
                        layers,
                        new Repairs(plan, today, ground, precedence, phases, layers),
                        today),
                RiskCurve.of(start, phases),
                precedence,
                layers,
                risk,
                ground.gaps().dated(starts, today, plan.assumptions().spread(), WorkCalendar.of(plan)),
                start,
                end);
    }

    public Optional<ScheduledPhase> of(PhaseId phase) {
        return phases.stream().filter(p -> p.id().equals(phase)).findFirst();
    }

    /// What is wrong with one phase.
    public List<RuleViolation> violations(PhaseId phase) {
        return violations.stream().filter(v -> v.touches(phase)).toList();
    }

    /// Likely effort of all phases together, in days.
    public double effort() {
        return phases.stream().mapToDouble(p -> p.effort().estimate().likely()).sum();
    }
}
