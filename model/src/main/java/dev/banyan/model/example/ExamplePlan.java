package dev.banyan.model.example;

import dev.banyan.model.Assumptions;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextColours;
import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.Relationship;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.MapEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.edit.SettingEdit;
import dev.banyan.model.edit.TargetEdit;
import dev.banyan.model.roadmap.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePSet;

/// A small bank on its way out of its legacy system: 41 modules, five contexts, nine phases. Ledger and Payments depend
/// on each other, Reporting has no coverage data, core is in no context, one waiver has expired.
public final class ExamplePlan {
    /// The day on which the plan is looked at.
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    public static final ContextId LEDGER = new ContextId("ledger");
    public static final ContextId PAYMENTS = new ContextId("payments");
    public static final ContextId ACCOUNTS = new ContextId("accounts");
    public static final ContextId NOTIFICATIONS = new ContextId("notifications");
    public static final ContextId REPORTING = new ContextId("reporting");

    public static final PhaseId STABILISE = new PhaseId("p0-stabilise");
    public static final PhaseId NET = new PhaseId("p1-net");
    public static final PhaseId DJANGO = new PhaseId("p2-django");
    public static final PhaseId TAKE_NOTIFICATIONS = new PhaseId("p3-notifications");
    public static final PhaseId TAKE_PAYMENTS = new PhaseId("p4-payments");
    public static final PhaseId TAKE_LEDGER = new PhaseId("p5-ledger");
    public static final PhaseId TAKE_ACCOUNTS = new PhaseId("p6-accounts");
    public static final PhaseId TAKE_REPORTING = new PhaseId("p7-reporting");
    public static final PhaseId DELETE = new PhaseId("p8-delete");

    private ExamplePlan() {}

    public static Plan plan() {
        return after(Plan.EMPTY, edits());
    }

    /// The same facts with nothing decided.
    public static Plan onlyAudit() {
        return after(
                Plan.EMPTY, List.of(new SettingEdit.Rename("Northbank"), new AuditEdit.Accept(ExampleAudit.audit())));
    }

    /// What makes the plan, step by step.
    public static List<Edit> edits() {
        var edits = new ArrayList<Edit>();
        edits.add(new SettingEdit.Rename("Northbank"));
        edits.add(new AuditEdit.Accept(ExampleAudit.audit()));
        edits.add(new SettingEdit.Assume(Assumptions.DEFAULT.withStart(LocalDate.of(2026, 1, 5))));
        contexts(edits);
        phases(edits);
        edits.addAll(ExampleGates.edits());
        targets(edits);
        risks(edits);
        edits.add(new MapEdit.Place(
                Map.of(new ModuleId("bank.core.money"), new Position(0, 0, true)), Map.of(), "Move money on the map"));
        return edits;
    }

    static Plan after(Plan start, List<Edit> edits) {
        Plan plan = start;
        for (Edit edit : edits)
            plan = switch (edit.applyTo(plan)) {
                case Outcome.Done(Plan next) -> next;
                case Outcome.Refused(String reason) ->
                    throw new IllegalStateException(edit.label(plan) + ": " + reason);
            };
        return plan;
    }

    private static void contexts(List<Edit> edits) {
        context(edits, LEDGER, 0, "Ledger", "Core team", "entry, posting, period", "Books every movement of money", 5);
        context(edits, PAYMENTS, 1, "Payments", "Payments squad", "payment, refund", "Moves money in and out", 5);
        context(edits, ACCOUNTS, 2, "Accounts", "Core team", "account, holder, limit", "Knows who owns what", 4);
        context(edits, NOTIFICATIONS, 5, "Notifications", "Payments squad", "message", "Tells customers", 2);
        context(edits, REPORTING, 4, "Reporting", "Data team", "report, export", "Answers the regulator", 0);
        edits.add(new ContextEdit.Relate(new Relationship(
                SeamId.between(ACCOUNTS, NOTIFICATIONS),
                Relationship.Pattern.PUBLISHED_LANGUAGE,
                NOTIFICATIONS,
                "Messages are named events.")));
        edits.add(new ContextEdit.Relate(new Relationship(
                SeamId.between(LEDGER, REPORTING),
                Relationship.Pattern.ANTI_CORRUPTION_LAYER,
                LEDGER,
                "Reporting reads views, not tables.")));
    }

    private static void context(
            List<Edit> edits,
            ContextId id,
            int colour,
            String name,
            String owner,
            String language,
            String purpose,
            int impact) {
        Set<ModuleId> modules = ExampleAudit.audit().facts().modules().stream()
                .map(LegacyModule::id)
                .filter(m -> m.name().startsWith("bank." + id.text() + "."))
                .collect(Collectors.toSet());
        edits.add(new ContextEdit.Draw(
                new BoundedContext(id, name, ContextColours.ALL.get(colour), owner, language, purpose, impact),
                modules));
    }

    private static void phases(List<Edit> edits) {
        var phases = List.of(
                phase(STABILISE, "Stop the bleeding", PhaseKind.STABILISE, null, "On-call is quiet", "Team 1")
                        .withEffort(new Estimate(8, 10, 14))
                        .withProgress(PhaseState.DONE, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 20)),
                phase(
                                NET,
                                "Regression net",
                                PhaseKind.CAPTURE_GROUND_TRUTH,
                                null,
                                "Behaviour can be replayed",
                                "Team 1")
                        .withContexts(TreePSet.from(List.of(LEDGER, ACCOUNTS)))
                        .withProgress(PhaseState.RUNNING, LocalDate.of(2026, 1, 21), null),
                phase(DJANGO, "Django 2.2 to 4.2", PhaseKind.UPGRADE_FRAMEWORK, null, "A supported version", "Team 1")
                        .withEffort(new Estimate(30, 42, 70)),
                taking(TAKE_NOTIFICATIONS, "Notifications", NOTIFICATIONS, "Team 2")
                        .withNotBefore(LocalDate.of(2026, 4, 1)),
                taking(TAKE_PAYMENTS, "Payments", PAYMENTS, "Team 2").withEffort(new Estimate(38, 55, 90)),
                taking(TAKE_LEDGER, "Ledger", LEDGER, "Team 1").withAfter(TreePSet.singleton(TAKE_PAYMENTS)),
                taking(TAKE_REPORTING, "Reporting", REPORTING, "Team 2"),
                taking(TAKE_ACCOUNTS, "Accounts", ACCOUNTS, "Team 1"),
                phase(
                        DELETE,
                        "Delete the legacy core",
                        PhaseKind.DELETE_LEGACY,
                        null,
                        "Less code than before",
                        "Team 1"));
        edits.add(new PhaseEdit.Add(phases, 0, List.of()));
    }

    private static Phase phase(
            PhaseId id, String name, PhaseKind kind, @Nullable ContextId context, String goal, String team) {
        Phase phase = Phase.planned(id, name, kind).withWords(goal, team, "Iris", "", "");
        return context == null ? phase : phase.withContexts(TreePSet.singleton(context));
    }

    private static Phase taking(PhaseId id, String name, ContextId context, String team) {
        return phase(id, name, PhaseKind.STRANGLE, context, "All traffic goes to the new code", team)
                .withWords(
                        "All traffic goes to the new code",
                        team,
                        "Iris",
                        context.text() + "_v2",
                        "Switch the flag off, drain the queue, reconcile the rows.")
                .withRamp(Templates.RAMP);
    }

    private static void targets(List<Edit> edits) {
        edits.add(new TargetEdit.Set(new CoverageTarget(PAYMENTS, 80, TAKE_PAYMENTS)));
        edits.add(new TargetEdit.Set(new CoverageTarget(LEDGER, 85, TAKE_LEDGER)));
        edits.add(new TargetEdit.Set(new CoverageTarget(ACCOUNTS, 75, null)));
        edits.add(new TargetEdit.Set(new CoverageTarget(NOTIFICATIONS, 70, TAKE_NOTIFICATIONS)));
        edits.add(new TargetEdit.Set(new CoverageTarget(REPORTING, 50, TAKE_REPORTING)));
    }

    private static void risks(List<Edit> edits) {
        risk(
                edits,
                "r1",
                "Refunds double-post when the task retries",
                PAYMENTS,
                4,
                5,
                "Idempotency key",
                TAKE_PAYMENTS);
        risk(edits, "r2", "Postings rely on the order of signals", LEDGER, 5, 5, "Explicit transactions", TAKE_LEDGER);
        risk(edits, "r3", "Statement totals differ after the upgrade", ACCOUNTS, 3, 4, "Replay a month", DJANGO);
        risk(
                edits,
                "r4",
                "Bank callbacks are lost at the switch",
                PAYMENTS,
                4,
                3,
                "Queue before the proxy",
                TAKE_PAYMENTS);
        risk(edits, "r5", "Reports block the database at month end", REPORTING, 3, 3, "Read replica", null);
        risk(edits, "r6", "One person knows the ledger", null, 3, 4, "Pairing and runbooks", STABILISE);
    }

    private static void risk(
            List<Edit> edits,
            String id,
            String title,
            @Nullable ContextId context,
            int likelihood,
            int impact,
            String response,
            @Nullable PhaseId retiredIn) {
        edits.add(new RiskEdit.Set(
                new Risk(new RiskId(id), 0, title, context, likelihood, impact, "Iris", response, retiredIn)));
    }
}
