package dev.banyan.model.roadmap;

import dev.banyan.model.ContextId;
import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.DataPass;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.seams.ContextCycles;
import dev.banyan.model.seams.ContextFigures;
import dev.banyan.model.seams.Figures;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.Seams;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures what the criteria of gates ask for.
final class Meter {
    enum Holds {
        YES,
        NO,
        UNKNOWN
    }

    record Value(Holds holds, String asked, String measured, String source) {}

    private final Plan plan;
    private final Seams seams;
    private final ContextFigures figures;
    private final ContextCycles cycles;
    private final String coverageSources;
    private final SafetyMeter safety;
    private final RunningMeter running;

    Meter(Plan plan) {
        this.plan = plan;
        seams = Seams.of(plan);
        figures = ContextFigures.of(plan);
        cycles = ContextCycles.of(seams);
        safety = new SafetyMeter(plan);
        running = new RunningMeter(plan);
        coverageSources = sources(plan.facts().modules().stream()
                .map(LegacyModule::coverage)
                .flatMap(Stream::ofNullable)
                .map(LegacyModule.Coverage::source));
    }

    Value measure(Criterion criterion) {
        Phase phase = plan.phases().get(criterion.phase());
        Set<ContextId> contexts = phase == null ? Set.of() : phase.contexts();
        return switch (criterion.measure()) {
            case Measure.LineCoverage c -> coverage(c, contexts);
            case Measure.PathCoverage c -> PathMeter.measure(plan, c);
            case Measure.OpenAdvisories c -> advisories(c, contexts);
            case Measure.CrossingDependencies c -> crossing(c, contexts);
            case Measure.ContextCycles c -> cycles(c, contexts);
            case Measure.SevereAdvisories c -> safety.advisories(c, contexts);
            case Measure.Findings c -> safety.findings(c, contexts);
            case Measure.LibraryVersion c -> safety.version(c);
            case Measure.FailedTests c -> running.tests(c, contexts);
            case Measure.Incidents c -> running.incidents(c, contexts);
            case Measure.QuietDays c -> running.quiet(c, contexts, routes(criterion.phase()));
            case Measure.ErrorRate c -> running.errors(c, contexts, routes(criterion.phase()));
            case Measure.Parity c -> new ParityMeter(plan).measure(c, criterion.phase());
            case Measure.CleanPasses() -> passes(criterion.phase());
            case Measure.RunbookComplete() -> RunbookMeter.measure(plan, phase);
            case Measure.Entered c -> entered(c);
            case Measure.Confirmed c -> confirmed(c);
        };
    }

    private Value coverage(Measure.LineCoverage asked, Set<ContextId> contexts) {
        String words = "Line coverage at least " + number(asked.percent()) + "%";
        var sums = contexts.isEmpty()
                ? Stream.of(figures.whole())
                : contexts.stream().map(figures::of);
        int statements = 0, covered = 0;
        for (Figures f : sums.toList()) {
            Figures.CoverageSum c = f.coverage();
            if (c == null && !contexts.isEmpty()) return unknown(words, "no coverage of every context was read");
            statements += c == null ? 0 : c.statements();
            covered += c == null ? 0 : c.covered();
        }
        if (statements == 0) return unknown(words, "no coverage was read");
        double percent = 100.0 * covered / statements;
        return new Value(
                holds(percent >= asked.percent()), words, number(Math.floor(percent * 10) / 10) + "%", coverageSources);
    }

    private Value advisories(Measure.OpenAdvisories asked, Set<ContextId> contexts) {
        String words = "At most " + asked.atMost() + " open advisories";
        if (!safety.advisoriesRead()) return unknown(words, "no vulnerabilities were read");
        long open = safety.open(contexts).size();
        return new Value(holds(open <= asked.atMost()), words, open + " open", safety.advisorySources());
    }

    private Set<String> routes(PhaseId phase) {
        return plan.delivery().scopes().getOrDefault(phase, PhaseScope.PLAIN).endpoints();
    }

    private Value passes(PhaseId phase) {
        String words = "Every data pass ran clean";
        var passes = plan.delivery().passes().values().stream()
                .filter(p -> p.phase().equals(phase))
                .toList();
        if (passes.isEmpty()) return unknown(words, "no data pass is planned");
        long clean = passes.stream().filter(DataPass::clean).count();
        return new Value(
                holds(clean == passes.size()), words, clean + " of " + passes.size() + " clean", "the data passes");
    }

    private Value crossing(Measure.CrossingDependencies asked, Set<ContextId> contexts) {
        String words = "At most " + asked.atMost() + " crossing dependencies";
        if (plan.facts().dependencies().size() == 0) return unknown(words, "no dependencies were read");
        int crossing = seams.all().stream()
                .filter(s -> contexts.isEmpty() || contexts.contains(s.id().one()) != contexts.contains(s.id().other()))
                .mapToInt(Seam::crossing)
                .sum();
        return new Value(holds(crossing <= asked.atMost()), words, crossing + " cross", "the dependencies");
    }

    private Value cycles(Measure.ContextCycles asked, Set<ContextId> contexts) {
        String words = "At most " + asked.atMost() + " cycles between contexts";
        if (plan.facts().dependencies().size() == 0) return unknown(words, "no dependencies were read");
        long count = cycles.cycles().stream()
                .filter(c -> contexts.isEmpty() || contexts.stream().anyMatch(c.contexts()::contains))
                .count();
        return new Value(
                holds(count <= asked.atMost()), words, count == 1 ? "1 cycle" : count + " cycles", "the dependencies");
    }

    private static Value entered(Measure.Entered c) {
        String unit = c.unit().isEmpty() || c.unit().startsWith("%") ? c.unit() : " " + c.unit();
        String words = c.what() + (c.atLeast() ? " at least " : " at most ") + number(c.target()) + unit;
        Double value = c.value();
        if (value == null) return unknown(words, "nobody entered it");
        boolean holds = c.atLeast() ? value >= c.target() : value <= c.target();
        String when = c.on() == null ? "" : c.source().isEmpty() ? "read on " + c.on() : ", " + c.on();
        return new Value(holds(holds), words, number(value) + unit, c.source() + when);
    }

    private static Value confirmed(Measure.Confirmed c) {
        if (c.by().isBlank()) return unknown(c.what(), "nobody confirmed it");
        return new Value(Holds.YES, c.what(), "confirmed", c.by() + (c.on() == null ? "" : ", " + c.on()));
    }

    static Value unknown(String asked, String missing) {
        return new Value(Holds.UNKNOWN, asked, missing, "");
    }

    static Holds holds(boolean yes) {
        return yes ? Holds.YES : Holds.NO;
    }

    /// Whether at most so many hold, when some only may count.
    static Holds atMost(long sure, long unsure, long limit) {
        if (sure > limit) return Holds.NO;
        return sure + unsure > limit ? Holds.UNKNOWN : Holds.YES;
    }

    private String sources(Stream<SourceId> ids) {
        return sources(plan, ids);
    }

    static String sources(Plan plan, Stream<SourceId> ids) {
        var wanted = ids.collect(Collectors.toCollection(TreeSet::new));
        return plan.audit().sources().stream()
                .filter(s -> wanted.contains(s.id()))
                .map(Source::name)
                .collect(Collectors.joining(", "));
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
