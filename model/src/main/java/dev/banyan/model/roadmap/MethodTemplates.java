package dev.banyan.model.roadmap;

import static dev.banyan.model.roadmap.TemplateStep.once;

import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.PhaseKind;
import java.util.List;

/// The five process frames of the method, step by step.
final class MethodTemplates {
    private MethodTemplates() {}

    private static final TemplateStep DELETE = once(
                    PhaseKind.DELETE_LEGACY,
                    "Delete the legacy",
                    "Legacy code, abstraction and flags are gone in one change; the code base is smaller than before.")
            .entry(new Measure.Entered("Days without traffic to the legacy code", true, 14, "days", null, "", null))
            .confirm("Removed in one change");

    private static final TemplateStep BEHIND_A_FLAG = TemplateStep.each(
                    PhaseKind.BRANCH_BY_ABSTRACTION,
                    "Branch by abstraction",
                    "Old and new implementation stand behind one interface and a flag chooses.",
                    List.of())
            .confirm("The flag switches both ways in staging");

    private static final TemplateStep GROUND_TRUTH = once(
                    PhaseKind.CAPTURE_GROUND_TRUTH,
                    "Capture ground truth",
                    "What the system does today is recorded and can be replayed.")
            .exit(new Measure.Entered("Recorded traffic", true, 7, "days", null, "", null))
            .confirm("Personal data removed from the recording");

    private static final TemplateStep LIBRARIES = once(
                    PhaseKind.MODERNISE_DEPENDENCIES,
                    "Modernise dependencies",
                    "No library blocks the target version; every upgrade was tested by itself.")
            .exit(new Measure.OpenAdvisories(0));

    private static final TemplateStep FRAMEWORK = once(
                    PhaseKind.UPGRADE_FRAMEWORK,
                    "Upgrade framework and runtime",
                    "The system runs on a supported version, reached one version at a time.")
            .entry(new Measure.LineCoverage(60))
            .confirm("Soaked in staging under realistic load");

    private static final TemplateStep ROLL_OUT = once(
                    PhaseKind.ROLL_OUT,
                    "Roll out and stabilise",
                    "All traffic is on the new system and the figures hold.")
            .confirm("Way back kept ready until the figures hold")
            .exit(new Measure.Entered("Error rate against before", false, 1, "times", null, "", null));

    private static final TemplateStep SUPPORT = once(
                    PhaseKind.SUPPORT,
                    "Support",
                    "Alerts lead to runbooks, libraries are kept current, knowledge is handed over.")
            .confirm("Runbooks handed over");

    static final Template RESCUE = new Template(
            "six-step-rescue",
            "Six-step rescue",
            "Stop what hurts, find the seams, record the truth, then strangle, abstract and delete.",
            List.of(
                    once(
                                    PhaseKind.STABILISE,
                                    "Stop the bleeding",
                                    "The team is not paged at night; nothing of the architecture has changed.")
                            .confirm("On-call quiet for a week"),
                    once(
                                    PhaseKind.CAPTURE_GROUND_TRUTH,
                                    "Map the seams",
                                    "Contexts are drawn over the real dependencies and agreed.")
                            .exit(new Measure.ContextCycles(0))
                            .confirm("Map agreed by the team"),
                    GROUND_TRUTH,
                    Templates.strangle(),
                    once(
                                    PhaseKind.BRANCH_BY_ABSTRACTION,
                                    "Branch by abstraction",
                                    "What no proxy can route stands behind an interface and a flag.")
                            .confirm("The flag switches both ways in staging"),
                    DELETE));

    static final Template FIVE = new Template(
            "five-stages",
            "Five stages",
            "Audit, dependencies, framework, architecture, roll-out: each stands on the one before.",
            List.of(
                    once(
                                    PhaseKind.CAPTURE_GROUND_TRUTH,
                                    "Audit and assessment",
                                    "Structure, dependencies and risks are known and tests cover what matters.")
                            .exit(new Measure.LineCoverage(60)),
                    LIBRARIES,
                    FRAMEWORK,
                    Templates.strangle(),
                    ROLL_OUT));

    static final Template EIGHT = new Template(
            "eight-steps",
            "Eight steps",
            "From audit to continuous support, each step with an outcome.",
            List.of(
                    once(PhaseKind.STABILISE, "Audit and planning", "Goals, risks and the order of work are agreed.")
                            .confirm("Roadmap agreed"),
                    once(
                                    PhaseKind.CAPTURE_GROUND_TRUTH,
                                    "Testing and quality",
                                    "Functional, interface and staging tests guard the behaviour.")
                            .exit(new Measure.LineCoverage(60)),
                    LIBRARIES,
                    FRAMEWORK,
                    Templates.strangle(),
                    once(
                                    PhaseKind.MIGRATE_DATA,
                                    "Database and migrations",
                                    "Migrations are repaired and the data is whole.")
                            .confirm("Row counts and checksums agree"),
                    ROLL_OUT,
                    SUPPORT));

    static final Template SEVEN = new Template(
            "seven-step-workflow",
            "Seven-step workflow",
            "Parity tests and anti-corruption layers first, then context by context behind flags.",
            List.of(
                    once(
                                    PhaseKind.CAPTURE_GROUND_TRUTH,
                                    "Audit and parity tests",
                                    "Characterisation tests hold what the legacy system does.")
                            .exit(new Measure.LineCoverage(60)),
                    BEHIND_A_FLAG,
                    once(
                                    PhaseKind.MIGRATE_DATA,
                                    "Data in controlled passes",
                                    "Bulk, increments, reconciliation: each pass left its evidence.")
                            .confirm("Exception queue empty"),
                    ROLL_OUT,
                    once(
                                    PhaseKind.SUPPORT,
                                    "Runbooks",
                                    "Each migrated context has deployment, way back, checks and alerts written down.")
                            .confirm("A runbook for every context")));

    static final Template FOUR = new Template(
            "four-workstreams",
            "Four workstreams",
            "Audit, test coverage, framework and support, with feature work going on beside them.",
            List.of(
                    once(PhaseKind.STABILISE, "Technical audit", "Risks are registered and ranked by business impact.")
                            .confirm("Register agreed"),
                    once(
                                    PhaseKind.CAPTURE_GROUND_TRUTH,
                                    "Test coverage expansion",
                                    "The most fragile flows are under regression tests.")
                            .exit(new Measure.LineCoverage(60)),
                    LIBRARIES,
                    FRAMEWORK,
                    SUPPORT));
}
