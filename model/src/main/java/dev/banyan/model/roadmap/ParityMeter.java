package dev.banyan.model.roadmap;

import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Compared;
import dev.banyan.model.audit.Parity;
import dev.banyan.model.audit.TestSuite;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures whether old and new answer the same. Tests of parity are told beside it: one that fails keeps the
/// criterion from being met, but passing ones never meet it alone, since they ask what somebody thought of and not
/// what users do.
final class ParityMeter {
    private final Plan plan;

    ParityMeter(Plan plan) {
        this.plan = plan;
    }

    Meter.Value measure(Measure.Parity asked, PhaseId id) {
        Phase phase = plan.phases().get(id);
        PhaseParity parity = phase == null ? PhaseParity.ofWhole(plan) : PhaseParity.of(plan, phase);
        Compared compared = parity.compared();
        String words = words(asked);
        String tests = tests(parity);
        if (compared.number() == 0) return Meter.unknown(words, "nothing was compared" + tests);
        if (compared.number() < asked.compared())
            return Meter.unknown(words, "only " + measured(compared) + never(parity) + tests);
        boolean failing = parity.tests().stream().anyMatch(t -> t.failed() > 0);
        return new Meter.Value(
                Meter.holds(compared.percentSame() >= asked.percent() && !failing),
                words,
                measured(compared) + never(parity) + tests,
                Meter.sources(
                        plan,
                        Stream.concat(
                                parity.parities().stream().map(Parity::source),
                                parity.tests().stream().map(TestSuite::source))));
    }

    private static String words(Measure.Parity asked) {
        String of = asked.compared() <= 1 ? "what was compared" : number(asked.compared()) + " or more compared";
        return "At least " + Meter.number(asked.percent()) + "% the same of " + of;
    }

    private static String measured(Compared compared) {
        return compared.same() + " of " + number(compared.number()) + " compared";
    }

    private static String never(PhaseParity parity) {
        int never = parity.never().size();
        int all = parity.byEndpoint().size();
        return never == 0 || never == all ? "" : ", " + never + " of " + all + " endpoints never";
    }

    private static String tests(PhaseParity parity) {
        long all =
                parity.tests().stream().mapToLong(t -> t.tests() - t.skipped()).sum();
        long failed = parity.tests().stream().mapToLong(TestSuite::failed).sum();
        return all <= 0 ? "" : ", " + number(all - failed) + " of " + number(all) + " parity tests pass";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
