package dev.banyan.app.cli;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.model.roadmap.PhaseReason;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `banyan order`: finds the order that retires the most risk the earliest and puts the roadmap into it.
@Command(
        name = "order",
        description =
                "Puts the phases into the order that retires the most risk the earliest, and says how sure that is.")
final class OrderCommand extends PlanCommand {
    @Option(names = "--dry-run", description = "Only say it, do not change the plan.")
    private boolean dryRun;

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        try (PlanFile file = PlanFile.open(file())) {
            Plan plan = file.plan();
            BestPhases best = BestPhases.of(plan);
            if (!dryRun) file.apply(best.edit());
            if (json) JsonText.print(answer(plan, best), out());
            else print(plan, best);
        }
        return ExitCode.DONE;
    }

    private void print(Plan plan, BestPhases best) {
        if (best.order().isEmpty()) {
            out().println("The plan has no phases yet.");
            return;
        }
        var table = new TextTable(">#", "Phase", "Why here");
        int place = 1;
        for (PhaseId id : best.order())
            table.row(
                    place++,
                    name(plan, id),
                    best.reason(id).map(PhaseReason::sentence).orElse("Done or running."));
        table.print(out());
        out().println(String.format(
                Locale.ROOT,
                "Risk times days %.0f (before: %.0f), %s",
                best.objective(),
                best.current(),
                best.optimal()
                        ? "proven optimal"
                        : String.format(
                                Locale.ROOT,
                                "at most %.2f %% above the proven bound %.0f",
                                100 * best.gap(),
                                best.bound())));
    }

    private static Map<String, Object> answer(Plan plan, BestPhases best) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("order", best.order().stream().map(id -> name(plan, id)).toList());
        answer.put("objective", best.objective());
        answer.put("before", best.current());
        answer.put("bound", best.bound());
        answer.put("optimal", best.optimal());
        return answer;
    }

    private static String name(Plan plan, PhaseId id) {
        Phase phase = plan.phases().get(id);
        return phase == null ? id.text() : phase.name();
    }
}
