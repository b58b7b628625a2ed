package dev.banyan.app.cli;

import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.check.Doctor;
import dev.banyan.model.check.Finding;
import dev.banyan.model.check.Subject;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import dev.banyan.model.roadmap.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `banyan check`: every gate and what the plan doctor finds, with value and source; exits 1 when a criterion that
/// should hold by now does not, also where no data tell, or when the doctor finds an error, so that it can guard a
/// pipeline.
@Command(
        name = "check",
        description = "Checks every gate and rule of the roadmap; exits 1 when one that should hold does not.")
final class CheckCommand extends PlanCommand {
    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Option(names = "--on", paramLabel = "DATE", description = "Judge on this day (2026-12-31), not today.")
    private @Nullable LocalDate on;

    @Override
    public Integer call() {
        try (PlanFile file = PlanFile.open(file())) {
            Plan plan = file.plan();
            LocalDate day = on == null ? today() : on;
            Roadmap roadmap = Roadmap.of(plan, day);
            Gates gates = Gates.of(plan, roadmap, day);
            var findings = Doctor.look(plan, roadmap, gates, day);
            if (json) JsonText.print(answer(plan, gates, findings, day), out());
            else print(plan, gates, findings);
            return failed(gates, findings) ? ExitCode.CHECK_FAILED : ExitCode.DONE;
        }
    }

    private static boolean failed(Gates gates, List<Finding> findings) {
        return !gates.failing().isEmpty() || findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    private void print(Plan plan, Gates gates, List<Finding> findings) {
        var table = new TextTable("Phase", "Gate", "Asked", "Measured", "Verdict", "Due", "Source");
        for (GateReading r : gates.readings())
            table.row(
                    phase(plan, r.criterion().phase()),
                    r.criterion().side().words(),
                    r.asked(),
                    r.measured(),
                    r.verdict().words(),
                    r.due() ? "yes" : "",
                    Stream.of(r.source(), r.note()).filter(s -> !s.isEmpty()).collect(Collectors.joining("; ")));
        if (gates.readings().isEmpty()) out().println("No gates are set.");
        else table.print(out());
        for (Finding f : findings) {
            out().println(severity(f) + " (" + f.rule() + "): " + f.sentence());
            if (f.severity() != Severity.NOTE) out().println("    " + f.source() + fix(plan, f));
        }
        out().println("Criteria: " + gates.count(Verdict.MET) + " met, " + gates.count(Verdict.MISSED) + " missed, "
                + gates.count(Verdict.AT_RISK) + " at risk, " + gates.count(Verdict.NO_DATA) + " without data, "
                + gates.count(Verdict.WAIVED) + " waived; " + gates.failing().size()
                + " should hold by now and do not.");
        out().println("Rules: " + count(findings, Severity.ERROR) + " errors, " + count(findings, Severity.WARNING)
                + " warnings, " + count(findings, Severity.NOTE) + " notes.");
        out().println(failed(gates, findings) ? "The check failed." : "The check passed.");
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static String fix(Plan plan, Finding f) {
        return f.fix() == null ? "" : " Fix: " + f.fix().label(plan) + ".";
    }

    private static Map<String, Object> answer(Plan plan, Gates gates, List<Finding> findings, LocalDate day) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("failed", failed(gates, findings));
        answer.put("on", day.toString());
        answer.put("gates", gates.readings().stream().map(r -> gate(plan, r)).toList());
        answer.put("rules", findings.stream().map(f -> rule(plan, f)).toList());
        return answer;
    }

    private static Map<String, Object> gate(Plan plan, GateReading r) {
        var row = new LinkedHashMap<String, Object>();
        row.put("phase", phase(plan, r.criterion().phase()));
        row.put("gate", r.criterion().side() == Side.ENTRY ? "entry" : "exit");
        row.put("asked", r.asked());
        row.put("measured", r.measured());
        row.put("verdict", r.verdict().words());
        row.put("source", r.source());
        row.put("note", r.note());
        row.put("due", r.due());
        row.put("fails", r.fails());
        return row;
    }

    private static Map<String, Object> rule(Plan plan, Finding f) {
        var row = new LinkedHashMap<String, Object>();
        row.put("rule", f.rule());
        row.put("severity", severity(f));
        row.put(
                "phases",
                f.subjects().stream()
                        .filter(Subject.OfPhase.class::isInstance)
                        .map(s -> phase(plan, ((Subject.OfPhase) s).phase()))
                        .toList());
        row.put(
                "contexts",
                f.subjects().stream()
                        .filter(Subject.OfContext.class::isInstance)
                        .map(s -> ((Subject.OfContext) s).context().text())
                        .toList());
        row.put(
                "criticalPaths",
                f.subjects().stream()
                        .filter(Subject.OfPath.class::isInstance)
                        .map(s -> path(plan, ((Subject.OfPath) s).path()))
                        .toList());
        row.put("sentence", f.sentence());
        row.put("source", f.source());
        row.put("fix", f.fix() == null ? "" : f.fix().label(plan));
        return row;
    }

    private static String severity(Finding f) {
        return f.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String phase(Plan plan, PhaseId id) {
        Phase phase = plan.phases().get(id);
        return phase == null ? id.text() : phase.name();
    }

    private static String path(Plan plan, CriticalPathId id) {
        CriticalPath path = plan.criticalPaths().get(id);
        return path == null ? id.text() : path.name();
    }
}
