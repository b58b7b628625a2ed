package dev.banyan.app.sample;

import dev.banyan.model.Assumptions;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextColours;
import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.Criterion.Side;
import dev.banyan.model.CriterionId;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Phase;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.Relationship.Pattern;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.CriticalPathEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.edit.SettingEdit;
import dev.banyan.model.edit.TargetEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePSet;

/// What an architect might plan for the sample system: contexts over its Django applications, a pilot first, the
/// checkout when there are tests. Insight stands too early, so that a broken rule and its repair can be seen. One step
/// of the history each, so that the sample can be taken back to nothing.
public final class SamplePlan {
    private static final List<RampStep> RAMP =
            List.of(new RampStep(1, 3), new RampStep(10, 7), new RampStep(50, 7), new RampStep(100, 14));

    /// @param packages packages whose modules, at any depth, belong to it
    private record Drawn(String id, String name, String owner, String purpose, int impact, List<String> packages) {}

    private static final List<Drawn> CONTEXTS = List.of(
            new Drawn(
                    "catalogue",
                    "Catalogue",
                    "Product team",
                    "What is sold: products, categories, reviews, search",
                    4,
                    List.of("oscar.apps.catalogue", "oscar.apps.search")),
            new Drawn(
                    "basket",
                    "Basket and offers",
                    "Sales team",
                    "What a customer is about to buy, and at what price",
                    4,
                    List.of("oscar.apps.basket", "oscar.apps.offer", "oscar.apps.voucher")),
            new Drawn(
                    "checkout",
                    "Checkout",
                    "Payments team",
                    "From a basket to a paid order",
                    5,
                    List.of("oscar.apps.checkout", "oscar.apps.payment", "oscar.apps.shipping")),
            new Drawn(
                    "orders",
                    "Orders",
                    "Fulfilment team",
                    "What was bought, and where it is",
                    5,
                    List.of("oscar.apps.order")),
            new Drawn(
                    "customers",
                    "Customers",
                    "Customer team",
                    "Who buys: accounts, addresses, wish lists",
                    3,
                    List.of("oscar.apps.customer", "oscar.apps.address", "oscar.apps.wishlists")),
            new Drawn(
                    "messages",
                    "Messages",
                    "Customer team",
                    "Mails and alerts to customers",
                    2,
                    List.of("oscar.apps.communication")),
            new Drawn(
                    "partners",
                    "Partners and stock",
                    "Fulfilment team",
                    "Who supplies it, and how much is there",
                    3,
                    List.of("oscar.apps.partner")),
            new Drawn(
                    "dashboard",
                    "Back office",
                    "Operations",
                    "What the staff see and change",
                    2,
                    List.of("oscar.apps.dashboard")),
            new Drawn(
                    "insight",
                    "Insight",
                    "Product team",
                    "What is looked at and bought",
                    1,
                    List.of("oscar.apps.analytics")));

    private static final CriticalPathId ORDER_AND_PAY = new CriticalPathId("order-and-pay");

    private SamplePlan() {}

    /// A step of the history: its name, and the edits it is made of.
    public record Step(String label, List<Edit> edits) {}

    /// The steps that plan a freshly imported sample.
    ///
    /// @param imported the plan after the import
    /// @param start    first day of the roadmap
    public static List<Step> steps(Plan imported, LocalDate start) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                "Name the plan and its start",
                List.of(
                        new SettingEdit.Rename("Oscar shop"),
                        new SettingEdit.Assume(Assumptions.DEFAULT.withStart(start)))));
        for (int i = 0; i < CONTEXTS.size(); i++) steps.add(drawing(imported, CONTEXTS.get(i), i));
        steps.add(new Step("Relate contexts across their seams", relationships()));
        steps.add(new Step("Plan the phases", List.of(new PhaseEdit.Add(phases(), 0, List.of()))));
        steps.add(new Step("Set coverage targets", targets()));
        steps.add(new Step("Draw the critical path Order and pay", List.of(criticalPath())));
        steps.add(new Step("Set the gates", gates()));
        steps.add(new Step("Write the risk register", risks()));
        return steps;
    }

    private static Step drawing(Plan imported, Drawn drawn, int number) {
        var context = new BoundedContext(
                new ContextId(drawn.id()),
                drawn.name(),
                ContextColours.ALL.get(number),
                drawn.owner(),
                "",
                drawn.purpose(),
                drawn.impact());
        var edit = new ContextEdit.Draw(context, modulesUnder(imported, drawn.packages()));
        return new Step(edit.label(imported), List.of(edit));
    }

    private static Set<ModuleId> modulesUnder(Plan plan, List<String> packages) {
        return plan.facts().modules().stream()
                .map(LegacyModule::id)
                .filter(id -> packages.stream()
                        .anyMatch(p -> id.name().equals(p) || id.name().startsWith(p + ".")))
                .collect(Collectors.toSet());
    }

    private static List<Edit> relationships() {
        return List.of(
                relate(
                        "checkout",
                        "orders",
                        Pattern.CUSTOMER_SUPPLIER,
                        "orders",
                        "Checkout places orders and never reads them back."),
                relate(
                        "basket",
                        "catalogue",
                        Pattern.ANTI_CORRUPTION_LAYER,
                        "catalogue",
                        "Prices and availability are translated at the border."),
                relate(
                        "dashboard",
                        "catalogue",
                        Pattern.CONFORMIST,
                        "catalogue",
                        "The back office takes the catalogue as it is."),
                relate(
                        "messages",
                        "orders",
                        Pattern.PUBLISHED_LANGUAGE,
                        "orders",
                        "Order events are the only thing messages listen to."));
    }

    private static Edit relate(String one, String other, Pattern pattern, String upstream, String note) {
        SeamId seam = SeamId.between(new ContextId(one), new ContextId(other));
        return new ContextEdit.Relate(new Relationship(seam, pattern, new ContextId(upstream), note));
    }

    private static List<Phase> phases() {
        return List.of(
                phase("p0", "Stop the bleeding", PhaseKind.STABILISE, "On call is quiet", List.of()),
                phase(
                        "p1",
                        "Regression net",
                        PhaseKind.CAPTURE_GROUND_TRUTH,
                        "A week of sanitised traffic replays without a difference",
                        List.of()),
                phase(
                        "p2",
                        "Libraries with advisories",
                        PhaseKind.MODERNISE_DEPENDENCIES,
                        "No open advisory that has a fix",
                        List.of()),
                phase(
                        "p3",
                        "Django 3.2 to 5.2",
                        PhaseKind.UPGRADE_FRAMEWORK,
                        "A supported Django, one release at a time",
                        List.of()),
                phase(
                        "p4",
                        "Messages",
                        PhaseKind.STRANGLE,
                        "The pilot: low risk, proves the proxy",
                        List.of("messages")),
                phase(
                        "p6",
                        "Catalogue",
                        PhaseKind.STRANGLE,
                        "The catalogue answers from its own store",
                        List.of("catalogue")),
                phase(
                        "p9",
                        "Customers",
                        PhaseKind.STRANGLE,
                        "One account for shop and service",
                        List.of("customers", "partners")),
                phase("p7", "Basket and offers", PhaseKind.STRANGLE, "Prices come from one place", List.of("basket")),
                phase("p5", "Insight", PhaseKind.STRANGLE, "Events instead of table reads", List.of("insight")),
                phase(
                        "p8",
                        "Checkout and orders",
                        PhaseKind.STRANGLE,
                        "Orders are placed in the new system",
                        List.of("checkout", "orders")),
                phase(
                        "p10",
                        "Back office",
                        PhaseKind.BRANCH_BY_ABSTRACTION,
                        "The staff work on the new system",
                        List.of("dashboard")),
                phase("p11", "Delete the legacy", PhaseKind.DELETE_LEGACY, "Fewer lines than before", List.of()));
    }

    private static Phase phase(String id, String name, PhaseKind kind, String goal, List<String> contexts) {
        boolean ramped = kind == PhaseKind.STRANGLE;
        return Phase.planned(new PhaseId(id), name, kind)
                .withContexts(
                        TreePSet.from(contexts.stream().map(ContextId::new).toList()))
                .withWords(
                        goal,
                        Phase.FIRST_TEAM,
                        "",
                        ramped ? contexts.getFirst() + "_v2" : "",
                        ramped ? "Flag off, drain the queue, reconcile row counts." : "")
                .withRamp(ramped ? RAMP : List.of());
    }

    private static List<Edit> gates() {
        return List.of(
                gate(
                        "g0",
                        "p1",
                        Side.EXIT,
                        new Measure.Entered("Days of replay without a difference", true, 7, "days", null, "", null)),
                gate("g1", "p2", Side.ENTRY, new Measure.LineCoverage(70)),
                gate("ga", "p3", Side.ENTRY, new Measure.PathCoverage(ORDER_AND_PAY, 90)),
                gate("g2", "p2", Side.EXIT, new Measure.OpenAdvisories(0)),
                gate("g3", "p3", Side.ENTRY, new Measure.OpenAdvisories(10)),
                gate("g4", "p4", Side.EXIT, new Measure.CrossingDependencies(5)),
                gate("g5", "p6", Side.ENTRY, new Measure.LineCoverage(85)),
                gate("g6", "p8", Side.ENTRY, new Measure.LineCoverage(95)),
                gate("g7", "p8", Side.ENTRY, new Measure.Confirmed("Rollback rehearsed in staging", "", null)),
                gate("g8", "p8", Side.ENTRY, new Measure.ContextCycles(0)),
                gate(
                        "g9",
                        "p11",
                        Side.ENTRY,
                        new Measure.Entered("Days without traffic", true, 14, "days", null, "", null)));
    }

    private static Edit gate(String id, String phase, Side side, Measure measure) {
        return new CriterionEdit.Set(new Criterion(new CriterionId(id), new PhaseId(phase), side, measure, null));
    }

    /// From the basket to a paid order: an hour without it costs more than a day without all the rest.
    private static Edit criticalPath() {
        return new CriticalPathEdit.Draw(new CriticalPath(
                ORDER_AND_PAY,
                "Order and pay",
                "Payments team",
                "Nobody can buy: an hour of it costs more than a day of anything else.",
                TreePSet.from(List.of(
                        "/en-gb/basket/",
                        "/en-gb/basket/add/<int:pk>/",
                        "/en-gb/checkout/",
                        "/en-gb/checkout/shipping-address/",
                        "/en-gb/checkout/shipping-method/",
                        "/en-gb/checkout/payment-details/",
                        "/en-gb/checkout/preview/",
                        "/en-gb/checkout/thank-you/")),
                TreePSet.from(Stream.of(
                                "oscar.apps.basket.models",
                                "oscar.apps.basket.abstract_models",
                                "oscar.apps.checkout.session",
                                "oscar.apps.checkout.mixins",
                                "oscar.apps.order.utils")
                        .map(ModuleId::new)
                        .toList()),
                new CriticalPath.Target(95, new PhaseId("p3"))));
    }

    private static List<Edit> targets() {
        return List.of(
                target("checkout", 95, "p8"),
                target("orders", 95, "p8"),
                target("basket", 90, "p7"),
                target("catalogue", 90, "p6"),
                target("customers", 85, "p9"),
                target("dashboard", 80, "p10"));
    }

    private static Edit target(String context, double percent, String before) {
        return new TargetEdit.Set(new CoverageTarget(new ContextId(context), percent, new PhaseId(before)));
    }

    private static List<Edit> risks() {
        return List.of(
                risk(
                        "r1",
                        "Order totals differ after the split of offers and basket",
                        "basket",
                        4,
                        5,
                        "Sales team",
                        "Replay a month of baskets on every step",
                        "p7"),
                risk(
                        "r2",
                        "Payments post twice when a step is retried",
                        "checkout",
                        3,
                        5,
                        "Payments team",
                        "Idempotency key on every payment, characterisation tests for the retry path",
                        "p8"),
                risk(
                        "r3",
                        "Classes loaded by name hide dependencies from every tool",
                        null,
                        5,
                        3,
                        "Architects",
                        "Trace imports at run time for a week and import the result",
                        "p1"),
                risk(
                        "r4",
                        "Back office reads tables of every context",
                        "dashboard",
                        4,
                        4,
                        "Operations",
                        "Read models per context before the switch",
                        "p10"),
                risk(
                        "r5",
                        "The unsupported Django gets no security fixes",
                        null,
                        4,
                        4,
                        "Architects",
                        "Upgrade before the first context leaves",
                        "p3"),
                risk(
                        "r6",
                        "Stock counts drift while two systems write",
                        "partners",
                        3,
                        4,
                        "Fulfilment team",
                        "One writer at a time, reconcile nightly",
                        "p9"),
                risk(
                        "r7",
                        "Search results change unnoticed",
                        "catalogue",
                        3,
                        2,
                        "Product team",
                        "Compare the top ten of the thousand most frequent queries",
                        null));
    }

    private static Edit risk(
            String id,
            String title,
            @Nullable String context,
            int likelihood,
            int impact,
            String owner,
            String response,
            @Nullable String phase) {
        return new RiskEdit.Set(new Risk(
                new RiskId(id),
                1,
                title,
                context == null ? null : new ContextId(context),
                likelihood,
                impact,
                owner,
                response,
                phase == null ? null : new PhaseId(phase)));
    }
}
