package dev.banyan.app.cli;

import dev.banyan.app.work.Ids;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.map.MapLayout;
import dev.banyan.model.seams.GoneContext;
import dev.banyan.model.seams.Proposal;
import dev.banyan.model.seams.Pulls;
import dev.banyan.model.seams.SuggestedContext;
import dev.banyan.model.seams.Suggestion;
import dev.banyan.model.seams.Wish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `banyan suggest`: proposes bounded contexts from the evidence and draws them. What is drawn already stays.
@Command(name = "suggest", description = "Proposes bounded contexts from the evidence and draws them.")
final class SuggestCommand extends PlanCommand {
    private static final int NAMED = 8;

    @Option(
            names = "--contexts",
            paramLabel = "N",
            description = "How many contexts, drawn ones included; left to the structure if not given.")
    private int contexts;

    @Option(
            names = "--weights",
            paramLabel = "NAME=N,...",
            description = "How much evidence pulls, 0 to 4, 1 is usual: code, data, history, addresses, names.")
    private String weights = "";

    @Option(
            names = "--minimum",
            paramLabel = "N",
            description = "Fewest modules of a context; a usual one if not given.")
    private int minimum;

    @Option(names = "--seed", paramLabel = "N", description = "Where the search starts; equal seeds, equal contexts.")
    private long seed = Wish.USUAL.seed();

    @Option(
            names = "--anew",
            description = "Look again for all contexts; those that are found again stay what they are.")
    private boolean anew;

    @Option(names = "--dry-run", description = "Only say it, do not change the plan.")
    private boolean dryRun;

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        Wish wish = wish();
        try (PlanFile file = PlanFile.open(file())) {
            Plan plan = file.plan();
            if (plan.facts().modules().isEmpty())
                throw CommandTrouble.noAccess("The plan has no modules yet; import an audit first.");
            Proposal proposal = Suggestion.suggest(plan, wish);
            if (!dryRun) draw(file, plan, proposal);
            if (json) JsonText.print(answer(proposal), out());
            else print(plan, proposal);
        }
        return ExitCode.DONE;
    }

    private Wish wish() {
        if (contexts < 0) throw new CommandTrouble(ExitCode.WRONG_USE, "The number of contexts is not negative.");
        if (minimum < 0) throw new CommandTrouble(ExitCode.WRONG_USE, "The fewest modules are not negative.");
        try {
            return new Wish(contexts, minimum, Pulls.of(weights), seed, !anew);
        } catch (IllegalArgumentException e) {
            throw new CommandTrouble(ExitCode.WRONG_USE, String.valueOf(e.getMessage()));
        }
    }

    /// One step of the history: the contexts, and where they lie on the map.
    private void draw(PlanFile file, Plan plan, Proposal proposal) {
        var edits = new ArrayList<>(proposal.edits(plan, proposal.contexts(), Ids::next));
        String label = edits.getFirst().label(plan);
        Plan drawn = plan;
        for (Edit edit : edits) if (edit.applyTo(drawn) instanceof Outcome.Done(Plan after)) drawn = after;
        edits.add(MapLayout.of(drawn).edit("Arrange the map"));
        file.apply(label, edits);
    }

    private void print(Plan plan, Proposal proposal) {
        var table = new TextTable("Context", "Drawn", ">Modules", "Why");
        for (SuggestedContext c : proposal.contexts())
            table.row(c.name(), compared(c), c.modules().size(), why(c));
        table.print(out());
        out().println(String.format(
                Locale.ROOT,
                "%d contexts, modularity %s, %d crossing dependencies",
                proposal.contexts().size(),
                modularity(proposal),
                proposal.crossing()));
        out().println(proposal.number().words());
        for (GoneContext gone : proposal.gone()) out().println(gone(plan, gone));
        if (proposal.unplaced() > 0) out().println(left(proposal));
    }

    /// Without dependencies there is nothing to measure it by.
    private static String modularity(Proposal proposal) {
        return Double.isNaN(proposal.modularity())
                ? "no data"
                : String.format(Locale.ROOT, "%.3f", proposal.modularity());
    }

    /// "new", "same", "moved +3 -2".
    private static String compared(SuggestedContext c) {
        return c.change().words()
                + (c.change() == SuggestedContext.Change.MOVED
                        ? " +" + c.added().size() + " -" + c.going().size()
                        : "");
    }

    private static String gone(Plan plan, GoneContext gone) {
        BoundedContext context = plan.context(gone.context());
        return "Gone: " + (context == null ? gone.context().text() : context.name()) + ", " + gone.to() + " of its "
                + gone.modules() + " modules go to " + gone.heir()
                + ", which takes its risks and rules, and its phase unless it has one.";
    }

    private static String left(Proposal proposal) {
        String some = proposal.left().stream().limit(NAMED).map(ModuleId::name).collect(Collectors.joining(", "));
        return proposal.unplaced() + " modules belong nowhere (no dependency, no shared table, no name in common): "
                + some + (proposal.unplaced() > NAMED ? ", ...; --json lists them all" : "");
    }

    private static Map<String, @Nullable Object> answer(Proposal proposal) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put(
                "contexts",
                proposal.contexts().stream().map(SuggestCommand::context).toList());
        answer.put("modularity", JsonText.known(proposal.modularity()));
        answer.put("agreementWithPackages", JsonText.known(proposal.agreement()));
        answer.put("crossingDependencies", proposal.crossing());
        answer.put("certainty", JsonText.known(proposal.certainty()));
        answer.put("number", proposal.number().words());
        answer.put("gone", proposal.gone().stream().map(g -> g.context().text()).toList());
        answer.put("unplaced", proposal.unplaced());
        answer.put("left", proposal.left().stream().map(ModuleId::name).toList());
        return answer;
    }

    private static String why(SuggestedContext c) {
        String packages = c.packages().stream()
                .limit(3)
                .map(p -> p.name() + " (" + p.modules() + ")")
                .collect(Collectors.joining(", "));
        return packages + "; " + c.inside() + " dependencies inside, " + c.crossing() + " cross";
    }

    private static Map<String, @Nullable Object> context(SuggestedContext c) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("name", c.name());
        List<String> modules = c.modules().stream().map(m -> m.name()).sorted().toList();
        row.put("modules", modules);
        row.put("change", c.change().words());
        row.put("come", c.added().size());
        row.put("go", c.going().size());
        row.put("why", why(c));
        row.put("inside", c.inside());
        row.put("crossing", c.crossing());
        row.put("certainty", JsonText.known(c.certainty()));
        return row;
    }
}
