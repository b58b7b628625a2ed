package dev.banyan.views;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.audit.Warning;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.edit.RiskEdit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pcollections.TreePSet;

/// A bank of eight modules with an audit of six sources, two contexts, two phases and a risk.
public final class SmallPlan {
    public static final ContextId LEDGER = new ContextId("ledger");
    public static final ContextId PAYMENTS = new ContextId("payments");
    public static final PhaseId STRANGLE = new PhaseId("p2");
    public static final Instant READ = Instant.parse("2026-11-20T14:01:00Z");

    private static final List<String> MODULES = List.of(
            "bank.ledger.models",
            "bank.ledger.posting",
            "bank.ledger.reports",
            "bank.payments.models",
            "bank.payments.refund",
            "bank.payments.gateway",
            "bank.core.settings",
            "bank.core.mail");

    private SmallPlan() {}

    public static Plan plan() {
        return plan(MODULES);
    }

    /// The same plan over other modules, the first of which are in contexts.
    public static Plan plan(List<String> modules) {
        List<Edit> edits = List.of(
                new AuditEdit.Accept(audit(modules)),
                new ContextEdit.Draw(BoundedContext.named(LEDGER, "Ledger", "#2f6db5"), Set.of()),
                new ContextEdit.Draw(BoundedContext.named(PAYMENTS, "Payments", "#c2571a"), Set.of()),
                new PhaseEdit.Add(
                        List.of(
                                Phase.planned(new PhaseId("p1"), "Stop the bleeding", PhaseKind.STABILISE),
                                Phase.planned(STRANGLE, "Strangle payments", PhaseKind.STRANGLE)
                                        .withContexts(TreePSet.singleton(PAYMENTS))),
                        0,
                        List.of()),
                new RiskEdit.Set(new Risk(
                        new RiskId("r1"),
                        1,
                        "Refunds double-post",
                        PAYMENTS,
                        5,
                        5,
                        "Payments lead",
                        "Idempotency key",
                        STRANGLE)));
        Plan plan = Plan.EMPTY.withName("Northbank");
        for (Edit edit : edits)
            plan = switch (edit.applyTo(plan)) {
                case Outcome.Done(Plan next) -> next;
                case Outcome.Refused(String reason) -> throw new IllegalStateException(reason);
            };
        return plan;
    }

    public static Audit audit(List<String> modules) {
        return new Audit(
                List.of(
                        reading("imports", "Python import graph", imports(modules), List.of()),
                        reading("coverage", "coverage.py JSON", coverage(modules), List.of()),
                        reading("complexity", "radon complexity", complexity(modules), List.of()),
                        reading(
                                "changes",
                                "git log --numstat",
                                changes(modules),
                                List.of(new Warning(Place.line(7), "no date"))),
                        reading("libraries", "pip-audit JSON", libraries(), List.of()),
                        reading("urls", "Django endpoints", endpoints(), List.of())),
                List.of());
    }

    private static Reading reading(String name, String title, List<Fact> facts, List<Warning> warnings) {
        var source = new Source(
                new SourceId(name),
                name + ".json",
                "9f2c00000000000000000000000000000000000000000000000000000000aa41",
                6_100_000,
                name,
                title,
                Source.Certainty.CERTAIN,
                "has the keys of " + title,
                facts.size(),
                READ);
        return new Reading(source, facts, warnings);
    }

    private static List<Fact> imports(List<String> modules) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < modules.size(); i++) {
            facts.add(new Fact.ModuleFact(modules.get(i), path(modules.get(i)), Place.line(i + 1)));
            if (i > 0)
                facts.add(new Fact.DependencyFact(
                        modules.get(i), modules.get(i / 2), DependencyKind.IMPORT, 1 + i % 3, Place.line(i + 1)));
        }
        return facts;
    }

    private static List<Fact> coverage(List<String> modules) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < modules.size() - 1; i++)
            facts.add(new Fact.CoverageFact(path(modules.get(i)), 100 + 10 * i, i * 15, 0, 0, Place.line(i)));
        facts.add(new Fact.CoverageFact("gone/old_models.py", 64, 3, 0, 0, Place.line(99)));
        return facts;
    }

    private static List<Fact> complexity(List<String> modules) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < modules.size(); i++)
            facts.add(new Fact.ComplexityFact(path(modules.get(i)), 5 + i, 20 + 3 * i, 4 + i, "post", Place.line(i)));
        return facts;
    }

    private static List<Fact> changes(List<String> modules) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < modules.size(); i++)
            facts.add(new Fact.ChangeFact(
                    path(modules.get(i)),
                    3 + 7 * i,
                    400,
                    120,
                    2,
                    0.7,
                    LocalDate.of(2023, 1, 5),
                    LocalDate.of(2026, 10, 1 + i % 28),
                    Place.line(i)));
        return facts;
    }

    private static List<Fact> libraries() {
        return List.of(
                new Fact.LibraryFact("Django", "2.2.28", Place.line(1)),
                new Fact.LibraryFact("requests", "2.19.0", Place.line(2)),
                new Fact.LibraryFact("pytz", "2020.1", Place.line(3)),
                new Fact.AdvisoryFact(
                        "django",
                        "2.2.28",
                        "PYSEC-2022-190",
                        List.of("CVE-2022-28346"),
                        List.of("3.2.13"),
                        "HIGH",
                        "SQL injection in annotate",
                        Place.line(4)),
                new Fact.AdvisoryFact(
                        "requests",
                        "2.19.0",
                        "PYSEC-2018-28",
                        List.of("CVE-2018-18074"),
                        List.of("2.20.0"),
                        "",
                        "Credentials sent on redirect",
                        Place.line(5)));
    }

    private static List<Fact> endpoints() {
        return List.of(
                new Fact.EndpointFact("/payments/", "bank.payments.refund.list", "payments", Place.line(1)),
                new Fact.EndpointFact(
                        "/payments/<int:pk>/refund/", "bank.payments.refund.refund", "refund", Place.line(2)),
                new Fact.EndpointFact("/ledger/", "bank.ledger.reports.index", "", Place.line(3)));
    }

    private static String path(String module) {
        return module.replace('.', '/') + ".py";
    }
}
