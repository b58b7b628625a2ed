package dev.banyan.app.cli;

import dev.banyan.model.Criterion.Side;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.roadmap.GateReading;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.model.roadmap.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `banyan check`: every gate and rule with its value and source; exits 1 when one that should hold does not, so
/// that it can guard a pipeline.
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
            if (json) JsonText.print(answer(plan, roadmap, gates), out());
            else print(plan, roadmap, gates);
            return failed(roadmap, gates) ? ExitCode.CHECK_FAILED : ExitCode.DONE;
        }
    }

    private static boolean failed(Roadmap roadmap, Gates gates) {
        return gates.count(Verdict.MISSED) > 0
                || roadmap.violations().stream().anyMatch(v -> v.severity() == RuleViolation.Severity.ERROR);
    }

    private void print(Plan plan, Roadmap roadmap, Gates gates) {
        var table = new TextTable("Phase", "Gate", "Asked", "Measured", "Verdict", "Source");
        for (GateReading r : gates.readings())
            table.row(
                    phase(plan, r.criterion().phase()),
                    r.criterion().side().words(),
                    r.asked(),
                    r.measured(),
                    r.verdict().words(),
                    r.note().isEmpty() ? r.source() : r.note());
        if (gates.readings().isEmpty()) out().println("No gates are set.");
        else table.print(out());
        for (RuleViolation v : roadmap.violations())
            out().println(v.severity().name().toLowerCase(Locale.ROOT) + " (" + v.rule() + "): " + v.sentence());
        out().println(gates.count(Verdict.MET) + " met, " + gates.count(Verdict.MISSED) + " missed, "
                + gates.count(Verdict.AT_RISK) + " not yet, " + gates.count(Verdict.NO_DATA) + " without data, "
                + gates.count(Verdict.WAIVED) + " waived");
    }

    private static Map<String, Object> answer(Plan plan, Roadmap roadmap, Gates gates) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("failed", failed(roadmap, gates));
        answer.put("gates", gates.readings().stream().map(r -> gate(plan, r)).toList());
        answer.put(
                "rules", roadmap.violations().stream().map(v -> rule(plan, v)).toList());
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
        return row;
    }

    private static Map<String, Object> rule(Plan plan, RuleViolation v) {
        List<String> phases = v.phases().stream().map(p -> phase(plan, p)).collect(Collectors.toList());
        var row = new LinkedHashMap<String, Object>();
        row.put("rule", v.rule());
        row.put("severity", v.severity().name().toLowerCase(Locale.ROOT));
        row.put("phases", phases);
        row.put("sentence", v.sentence());
        return row;
    }

    private static String phase(Plan plan, PhaseId id) {
        Phase phase = plan.phases().get(id);
        return phase == null ? id.text() : phase.name();
    }
}
