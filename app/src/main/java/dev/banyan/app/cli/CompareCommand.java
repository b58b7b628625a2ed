package dev.banyan.app.cli;

import dev.banyan.model.KeptPlan;
import dev.banyan.model.Plan;
import dev.banyan.model.scenario.Chance;
import dev.banyan.model.scenario.SideBySide;
import dev.banyan.model.scenario.Since;
import dev.banyan.model.scenario.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `banyan compare`: the plan beside its scenarios and baselines, or beside the plan in another file, figure by figure;
/// and in words what changed since.
@Command(
        name = "compare",
        description = "Compares the plan with its scenarios and baselines, or with the plan in a second file.")
final class CompareCommand extends PlanCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OTHER.banyan",
            description = "Compare with the plan in this file; what changed is told from the first to this one.")
    private @Nullable Path other;

    @Option(
            names = "--with",
            paramLabel = "NAME",
            description = "Compare only with the scenario or baseline of this name.")
    private @Nullable String with;

    @Option(names = "--on", paramLabel = "DATE", description = "Look from this day (2026-12-31), not today.")
    private @Nullable LocalDate on;

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        LocalDate day = on == null ? today() : on;
        Plan plan = plan(file());
        List<Standing> standings = other == null ? inside(plan, day) : files(plan, other, day);
        SideBySide side = SideBySide.of(standings, Chance.USUAL);
        Since since = since(standings);
        if (json) JsonText.print(CompareAnswer.json(side, since), out());
        else CompareAnswer.print(side, since, out());
        return ExitCode.DONE;
    }

    private static Plan plan(Path file) {
        try (PlanFile opened = PlanFile.open(file)) {
            return opened.plan();
        }
    }

    /// The plan and what was put aside in it.
    private List<Standing> inside(Plan plan, LocalDate day) {
        if (with == null) return Standing.all(plan, day);
        Standing chosen = named(plan, with, day);
        return List.of(Standing.present(Standing.Kind.PRESENT.words(), plan, day), chosen);
    }

    /// The plan and that of a second file, or what was put aside under a name there.
    private List<Standing> files(Plan plan, Path second, LocalDate day) {
        Plan there = plan(second);
        Standing beside = with == null ? Standing.present(name(second), there, day) : named(there, with, day);
        return List.of(Standing.present(name(file()), plan, day), beside);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static Standing named(Plan plan, String name, LocalDate day) {
        return Stream.concat(Standing.baselines(plan).stream(), Standing.scenarios(plan).stream())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .map(k -> Standing.of(k, plan, day))
                .orElseThrow(() -> new CommandTrouble(
                        ExitCode.WRONG_USE, "There is no scenario or baseline " + name + "; " + known(plan)));
    }

    private static String known(Plan plan) {
        var names = new ArrayList<String>();
        for (KeptPlan k : plan.kept().values()) names.add(k.name());
        return names.isEmpty() ? "none is kept in the plan." : "there are " + String.join(", ", names) + ".";
    }

    /// From the first file to the second; within one file from what was named, or the latest baseline, to the plan.
    private @Nullable Since since(List<Standing> standings) {
        Standing first = standings.getFirst();
        if (other != null) return Since.of(first, standings.getLast());
        if (with != null) return Since.of(standings.getLast(), first);
        Optional<Standing> baseline = standings.stream()
                .filter(s -> s.kind() == Standing.Kind.BASELINE)
                .findFirst();
        return baseline.map(b -> Since.of(b, first)).orElse(null);
    }
}
