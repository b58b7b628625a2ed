package dev.banyan.app.cli;

import dev.banyan.app.work.Ids;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.order.OrderBudget;
import dev.banyan.model.roadmap.BestPhases;
import dev.banyan.model.roadmap.Layer;
import dev.banyan.model.roadmap.PhaseReason;
import dev.banyan.model.roadmap.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `banyan order`: finds the order that retires the most risk the earliest and puts the roadmap into it.
@Command(
        name = "order",
        description =
                "Puts the phases into the order that retires the most risk the earliest, and says how sure that is.")
final class OrderCommand extends PlanCommand {
    private static final String FIRST = "six-step-rescue";

    @Option(names = "--dry-run", description = "Only say it, do not change the plan.")
    private boolean dryRun;

    @Option(
            names = "--template",
            paramLabel = "ID|FILE",
            description = "Where there are no phases yet, plan them from this template: an id that 'banyan templates' "
                    + "lists, that of a template beside the plan, or a file.")
    private @Nullable String template;

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        try (PlanFile file = PlanFile.open(file())) {
            Plan plan = planned(file);
            BestPhases best = BestPhases.of(plan, today(), OrderBudget.USUAL, () -> false);
            if (!dryRun) file.apply(best.edit());
            if (json) JsonText.print(answer(plan, best), out());
            else print(plan, best);
        }
        return ExitCode.DONE;
    }

    /// The plan with phases: where there are none yet, a template of the method gives them.
    private Plan planned(PlanFile file) {
        Plan plan = file.plan();
        if (!plan.phases().isEmpty() || plan.contexts().isEmpty()) return plan;
        Template chosen = TemplateWord.find(template == null ? FIRST : template, TemplateWord.known(file()), err());
        List<Edit> edits = chosen.plan(plan, Ids::next);
        int phases =
                edits.getFirst() instanceof PhaseEdit.Add add ? add.phases().size() : 0;
        err().println("There are no phases yet: " + phases + " were planned from the template " + chosen.name() + ".");
        if (!dryRun) {
            file.apply(chosen.label(), edits);
            return file.plan();
        }
        Plan with = plan;
        for (Edit edit : edits) if (edit.applyTo(with) instanceof Outcome.Done(Plan after)) with = after;
        return with;
    }

    private void print(Plan plan, BestPhases best) {
        if (best.order().isEmpty()) {
            out().println("The plan has no contexts and no phases yet; 'banyan suggest' draws contexts.");
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
        for (Layer layer : best.layers())
            out().println(String.format(
                    Locale.ROOT, "Needs an anti-corruption layer, %.1f days: %s.", layer.days(), layer.sentence()));
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
        answer.put("gap", JsonText.known(best.gap()));
        answer.put("why", best.reasons().stream().map(r -> why(plan, r)).toList());
        answer.put("layers", best.layers().stream().map(OrderCommand::layer).toList());
        return answer;
    }

    private static Map<String, @Nullable Object> why(Plan plan, PhaseReason r) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("phase", name(plan, r.phase()));
        row.put("waitsFor", r.waitsFor().stream().map(id -> name(plan, id)).toList());
        row.put("unlocks", r.unlocks().stream().map(id -> name(plan, id)).toList());
        row.put("riskAWeek", r.riskAWeek());
        row.put("swapWithNext", JsonText.known(r.withNext()));
        row.put("sentence", r.sentence());
        return row;
    }

    private static Map<String, Object> layer(Layer layer) {
        var row = new LinkedHashMap<String, Object>();
        row.put("between", List.of(layer.leaves().text(), layer.stays().text()));
        row.put("dependencies", layer.dependencies());
        row.put("days", layer.days());
        row.put("sentence", layer.sentence());
        return row;
    }

    private static String name(Plan plan, PhaseId id) {
        Phase phase = plan.phases().get(id);
        return phase == null ? id.text() : phase.name();
    }
}
