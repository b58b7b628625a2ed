package dev.banyan.model.check;

import dev.banyan.model.Plan;
import dev.banyan.model.roadmap.Gates;
import dev.banyan.model.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Looks for what is wrong or missing in a plan.
public final class Doctor {
    private static final List<PlanRule> RULES = List.of(
            new BrokenOrder(),
            new TooFewPeople(),
            new CanaryWithoutRollback(),
            new RampWithoutLimits(),
            new FlagWithoutRemoval(),
            new RunbookWithHoles(),
            new ParityNotShown(),
            new ParityTooLow(),
            new ParityInPart(),
            new ParityByHand(),
            new MigrationWithoutValidation(),
            new DeletionWithoutQuietDays(),
            new UpgradeBeforeCoverage(),
            new TargetWithoutMeasurement(),
            new TargetTooLate(),
            new ChangeBeforePath(),
            new PathWithGaps(),
            new PathWithoutTarget(),
            new ExpiredWaiver(),
            new SignedButOpen(),
            new GatePassedClosed(),
            new HeldByFreeze(),
            new ProgressLongAgo(),
            new SharedTables(),
            new AdvisoryInNoPhase(),
            new ContextInNoPhase(),
            new ContextTakenTwice(),
            new PhaseTakesNothing(),
            new ContextWithoutModules(),
            new RiskWithoutResponse(),
            new RiskPastItsPhase(),
            new PhaseWithoutOwner(),
            new PhaseWithoutGate(),
            new UpstreamNotSaid(),
            new ModulesInNoContext());

    private Doctor() {}

    /// What is looked at, one sentence a rule.
    public static List<String> asks() {
        return RULES.stream().map(PlanRule::asks).toList();
    }

    public static List<Finding> look(Plan plan, LocalDate today) {
        Roadmap roadmap = Roadmap.of(plan, today);
        return look(plan, roadmap, Gates.of(plan, roadmap, today), today);
    }

    /// The same from what is already at hand; errors first, then by rule, in the order of the roadmap.
    public static List<Finding> look(Plan plan, Roadmap roadmap, Gates gates, LocalDate today) {
        var patient = new Patient(plan, roadmap, gates, today);
        return RULES.stream()
                .flatMap(rule -> rule.look(patient).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
