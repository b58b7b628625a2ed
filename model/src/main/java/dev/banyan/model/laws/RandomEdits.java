package dev.banyan.model.laws;

import dev.banyan.model.Assumptions;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextColours;
import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.Criterion;
import dev.banyan.model.Criterion.Measure;
import dev.banyan.model.CriterionId;
import dev.banyan.model.Estimate;
import dev.banyan.model.MethodRules;
import dev.banyan.model.Phase;
import dev.banyan.model.Phase.RampStep;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.Relationship;
import dev.banyan.model.Risk;
import dev.banyan.model.RiskId;
import dev.banyan.model.RiskWeights;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.CriterionEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.MapEdit;
import dev.banyan.model.edit.Outcome.Done;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.model.edit.SettingEdit;
import dev.banyan.model.edit.TargetEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.pcollections.TreePSet;

/// Random edits of every kind, most of them about things the plan has, some about things it has not.
public final class RandomEdits {
    private static final List<String> WORDS = List.of(
            "Ledger",
            "Basket",
            "Zahlung & Co",
            "\"Quoted\"",
            "Ελληνικά",
            "O'Brien; DROP TABLE plan",
            "🌳 tree",
            "a\nb");

    private final Random random;
    private final RandomAudits audits;
    private final List<ModuleId> modules;
    private final RandomDelivery delivery;
    private final RandomPaths paths;

    public RandomEdits(long seed) {
        this(seed, invented());
    }

    /// @param modules what contexts are drawn around; at least one
    public RandomEdits(long seed, Collection<ModuleId> modules) {
        this.random = new Random(seed);
        this.audits = new RandomAudits(random);
        this.modules = List.copyOf(modules);
        this.delivery = new RandomDelivery(random, this.modules);
        this.paths = new RandomPaths(random, this.modules);
    }

    private static List<ModuleId> invented() {
        var modules = new ArrayList<ModuleId>();
        for (int i = 0; i < 48; i++) modules.add(new ModuleId("shop.app" + i % 6 + ".m" + i / 6));
        return modules;
    }

    /// A plan that some random edits led to.
    public Plan plan(int edits) {
        Plan plan = Plan.EMPTY;
        for (int i = 0; i < edits; i++) if (next(plan).applyTo(plan) instanceof Done(Plan changed)) plan = changed;
        return plan;
    }

    /// An edit of any kind, an import included.
    public Edit next(Plan plan) {
        return switch (random.nextInt(24)) {
            case 22 -> new AuditEdit.Accept(audits.after(plan.audit()), renamed());
            case 23 -> new AuditEdit.MapNames(audits.rules());
            default -> nextDecision(plan);
        };
    }

    private Map<ModuleId, ModuleId> renamed() {
        return random.nextBoolean() ? Map.of() : Map.of(pick(modules), pick(modules));
    }

    /// An edit of what was decided; the audit stays.
    public Edit nextDecision(Plan plan) {
        return switch (random.nextInt(31)) {
            case 28, 29 -> paths.edit(plan, phaseOf(plan));
            case 22, 23 -> delivery.border(contextOf(plan), phaseOf(plan));
            case 24, 25, 26 -> delivery.delivery(phaseOf(plan));
            case 27 -> delivery.keep(plan);
            case 0, 1 -> new ContextEdit.Draw(context(new ContextId(id("c"))), someModules());
            case 2 -> new ContextEdit.Describe(context(contextOf(plan)));
            case 3, 4 -> new ContextEdit.Move(someModules(), random.nextInt(4) == 0 ? null : contextOf(plan));
            case 5 -> random.nextInt(3) == 0 ? new ContextEdit.Delete(someContexts(plan)) : relate(plan);
            case 6 -> new ContextEdit.Merge(Set.of(contextOf(plan)), contextOf(plan));
            case 7 -> proposal(plan);
            case 8 -> relate(plan);
            case 9 ->
                plan.relationships().isEmpty()
                        ? relate(plan)
                        : new ContextEdit.Unrelate(pick(plan.relationships().keySet()));
            case 10, 11 -> add(plan);
            case 12 -> new PhaseEdit.Change(changed(plan));
            case 13 -> new PhaseEdit.Reorder(phaseOf(plan), random.nextInt(8));
            case 14 -> order(plan);
            case 15 ->
                random.nextInt(3) == 0
                        ? new PhaseEdit.Remove(Set.of(phaseOf(plan)))
                        : random.nextInt(4) == 0 ? split(plan) : new PhaseEdit.Take(phaseOf(plan), someContexts(plan));
            case 16 -> criterion(plan);
            case 17 -> risk(plan);
            case 18 -> target(plan);
            case 19 -> new MapEdit.Place(positions(), anchors(plan), "Arrange the map");
            case 20 -> setting(plan);
            default -> new RiskEdit.Weigh(new RiskWeights(weight(), weight(), weight(), weight(), weight(), 1));
        };
    }

    private BoundedContext context(ContextId id) {
        return new BoundedContext(
                id, word() + " " + random.nextInt(30), pick(ContextColours.ALL), word(), "", word(), random.nextInt(6));
    }

    private ContextEdit relate(Plan plan) {
        ContextId a = contextOf(plan);
        ContextId b = contextOf(plan);
        if (a.equals(b)) return new ContextEdit.Move(someModules(), a);
        ContextId upstream = random.nextInt(3) == 0 ? null : random.nextBoolean() ? a : b;
        return new ContextEdit.Relate(
                new Relationship(SeamId.between(a, b), pick(List.of(Relationship.Pattern.values())), upstream, word()));
    }

    private ContextEdit proposal(Plan plan) {
        var contexts = new HashMap<ContextId, BoundedContext>();
        for (int i = 0; i < 2; i++) {
            BoundedContext c = context(new ContextId(id("c")));
            contexts.put(c.id(), c);
        }
        var members = new HashMap<ModuleId, ContextId>();
        for (ModuleId m : someModules()) members.put(m, pick(contexts.keySet()));
        if (random.nextBoolean()) members.put(pick(modules), contextOf(plan));
        return new ContextEdit.AcceptProposal(contexts, members);
    }

    private PhaseEdit add(Plan plan) {
        var phase = Phase.planned(new PhaseId(id("p")), word(), pick(List.of(PhaseKind.values())))
                .withContexts(TreePSet.from(someContexts(plan)))
                .withRamp(random.nextBoolean() ? List.of() : List.of(new RampStep(1, 2), new RampStep(100, 9)));
        if (!plan.phases().isEmpty() && random.nextBoolean())
            phase = phase.withAfter(TreePSet.singleton(phaseOf(plan)));
        var gate = new Criterion(new CriterionId(id("g")), phase.id(), Criterion.Side.EXIT, measure(plan), null);
        return new PhaseEdit.Add(
                List.of(phase), random.nextInt(9), plan.criteria().containsKey(gate.id()) ? List.of() : List.of(gate));
    }

    private Phase changed(Plan plan) {
        Phase known = plan.phases().get(phaseOf(plan));
        if (known == null) return Phase.planned(new PhaseId(id("p")), word(), PhaseKind.SUPPORT);
        return switch (random.nextInt(7)) {
            case 0 -> known.withName(word());
            case 1 -> known.withEffort(random.nextBoolean() ? null : estimate());
            case 2 -> known.withNotBefore(random.nextBoolean() ? null : audits.day());
            case 3 -> known.withWords(word(), "Team " + random.nextInt(3), word(), "flag", word());
            case 4 -> known.withProgress(pick(List.of(PhaseState.values())), audits.day(), null);
            case 5 -> known.withAfter(TreePSet.singleton(phaseOf(plan)));
            default -> known.withRamp(List.of(new RampStep(random.nextInt(100), 3)));
        };
    }

    private PhaseEdit split(Plan plan) {
        PhaseId phase = phaseOf(plan);
        Phase known = plan.phases().get(phase);
        Set<ContextId> some = known == null || known.contexts().isEmpty() ? Set.of() : Set.of(pick(known.contexts()));
        return new PhaseEdit.Split(phase, new PhaseId(id("p")), some, random.nextInt(8));
    }

    private PhaseEdit order(Plan plan) {
        var order = new ArrayList<>(plan.phases().keySet());
        Collections.shuffle(order, random);
        return new PhaseEdit.Order(order, "Best order");
    }

    private CriterionEdit criterion(Plan plan) {
        if (!plan.criteria().isEmpty() && random.nextInt(4) == 0)
            return new CriterionEdit.Remove(pick(plan.criteria().keySet()));
        var waiver = random.nextBoolean() ? null : new Criterion.Waiver(word(), word(), audits.day());
        return new CriterionEdit.Set(new Criterion(
                new CriterionId(id("g")),
                phaseOf(plan),
                pick(List.of(Criterion.Side.values())),
                measure(plan),
                waiver));
    }

    private Measure measure(Plan plan) {
        return switch (random.nextInt(18)) {
            case 16 -> new Measure.PathCoverage(random.nextInt(3) == 0 ? null : paths.pathOf(plan), 60);
            case 0 -> new Measure.LineCoverage(random.nextInt(1000) / 10.0);
            case 1 -> new Measure.OpenAdvisories(random.nextInt(9));
            case 2 -> new Measure.CrossingDependencies(random.nextInt(900));
            case 3 -> new Measure.ContextCycles(0);
            case 5 -> new Measure.SevereAdvisories(pick(List.of("critical", "low")), random.nextInt(9));
            case 6 -> new Measure.Findings(pick(List.of("high", "medium")), random.nextInt(900));
            case 7 -> new Measure.FailedTests(random.nextInt(9));
            case 8 -> new Measure.Incidents(audits.day(), random.nextInt(9));
            case 9 -> new Measure.QuietDays(random.nextInt(30));
            case 10 -> new Measure.ErrorRate(random.nextInt(1000) / 10.0);
            case 11 -> new Measure.CleanPasses();
            case 14 -> new Measure.RunbookComplete();
            case 13 -> new Measure.Parity(random.nextInt(1001) / 10.0, random.nextInt(9_000));
            case 12 -> new Measure.LibraryVersion(word(), random.nextInt(5) + ".2");
            case 4 ->
                new Measure.Entered(
                        word(),
                        random.nextBoolean(),
                        random.nextDouble(),
                        "%",
                        random.nextBoolean() ? null : random.nextDouble(),
                        "",
                        random.nextBoolean() ? null : audits.day());
            default -> new Measure.Confirmed(word(), "", random.nextBoolean() ? null : audits.day());
        };
    }

    private RiskEdit risk(Plan plan) {
        if (!plan.risks().isEmpty() && random.nextInt(3) == 0)
            return new RiskEdit.Remove(pick(plan.risks().keySet()));
        return new RiskEdit.Set(new Risk(
                new RiskId(id("r")),
                0,
                word(),
                random.nextBoolean() ? null : contextOf(plan),
                1 + random.nextInt(5),
                1 + random.nextInt(5),
                word(),
                "",
                random.nextBoolean() ? null : phaseOf(plan)));
    }

    private TargetEdit target(Plan plan) {
        if (random.nextInt(4) == 0) return new TargetEdit.Remove(contextOf(plan));
        PhaseId before = random.nextBoolean() ? null : phaseOf(plan);
        return new TargetEdit.Set(new CoverageTarget(contextOf(plan), random.nextInt(1001) / 10.0, before));
    }

    private MethodRules rules(Plan plan) {
        var known = plan.method().rules();
        if (known.isEmpty() || random.nextInt(4) == 0) return MethodRules.USUAL;
        if (random.nextInt(8) == 0) return new MethodRules(known.subList(1, known.size()));
        return plan.method().following(known.get(random.nextInt(known.size())).id(), random.nextBoolean());
    }

    private SettingEdit setting(Plan plan) {
        if (random.nextInt(3) == 0) return new SettingEdit.Rename(word());
        if (random.nextBoolean()) return new SettingEdit.Follow(rules(plan));
        return new SettingEdit.Assume(
                new Assumptions(audits.day(), 1 + random.nextInt(300), 0.1 + random.nextDouble(), 250, 0.35));
    }

    private Map<ModuleId, Position> positions() {
        var positions = new HashMap<ModuleId, Position>();
        for (ModuleId m : someModules()) positions.put(m, position());
        return positions;
    }

    private Map<ContextId, Position> anchors(Plan plan) {
        return plan.contexts().isEmpty() ? Map.of() : Map.of(contextOf(plan), position());
    }

    private Position position() {
        return new Position(random.nextInt(2000) - 1000, random.nextGaussian() * 1e3, random.nextBoolean());
    }

    private Estimate estimate() {
        double best = random.nextInt(20);
        return new Estimate(best, best + random.nextInt(20), best + 20 + random.nextDouble());
    }

    private Set<ModuleId> someModules() {
        var some = new HashSet<ModuleId>();
        for (int i = random.nextInt(8); i >= 0; i--) some.add(pick(modules));
        return some;
    }

    private Set<ContextId> someContexts(Plan plan) {
        var some = new HashSet<ContextId>();
        if (plan.contexts().isEmpty()) return some;
        for (int i = random.nextInt(3); i > 0; i--) some.add(contextOf(plan));
        return some;
    }

    /// A context of the plan; now and then one it does not have.
    private ContextId contextOf(Plan plan) {
        return plan.contexts().isEmpty() || random.nextInt(25) == 0
                ? new ContextId(id("c"))
                : pick(plan.contexts().keySet());
    }

    private PhaseId phaseOf(Plan plan) {
        return plan.phases().isEmpty() || random.nextInt(25) == 0
                ? new PhaseId(id("p"))
                : pick(plan.phases().keySet());
    }

    private String id(String letter) {
        return letter + random.nextInt(40);
    }

    private int weight() {
        return random.nextInt(50);
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> T pick(Collection<T> from) {
        int skip = random.nextInt(from.size());
        for (T t : from) if (skip-- == 0) return t;
        throw new IllegalStateException();
    }
}
