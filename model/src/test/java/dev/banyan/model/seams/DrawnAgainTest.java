package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Pin;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.BoundaryEdit;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.seams.SuggestedContext.Change;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePSet;

/// Suggested anew, a drawn context that is found again stays what it is, with all that is attached to it.
class DrawnAgainTest {
    private static final Wish ANEW = Wish.USUAL.withKeepDrawn(false);

    private static Plan done(Edit edit, Plan plan) {
        if (edit.applyTo(plan) instanceof Outcome.Done(Plan after)) return after;
        throw new AssertionError(edit.label(plan));
    }

    private static Plan accepted(Plan plan, Proposal proposal, List<SuggestedContext> wanted) {
        var ids = new AtomicInteger();
        Plan after = plan;
        for (Edit edit : proposal.edits(plan, wanted, () -> "fresh" + ids.incrementAndGet())) after = done(edit, after);
        return after;
    }

    private static Plan suggested() {
        Plan bare = ExamplePlan.onlyAudit();
        Proposal first = Suggestion.suggest(bare, Wish.USUAL);
        return accepted(bare, first, first.contexts());
    }

    private static ContextId named(Plan plan, String name) {
        return plan.contexts().values().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void anEqualProposalSaysSameAndChangesNothing() {
        Plan plan = suggested();
        Proposal again = Suggestion.suggest(plan, ANEW);
        assertEquals(plan.contexts().size(), again.contexts().size());
        for (SuggestedContext c : again.contexts()) assertSame(Change.SAME, c.change(), c.name());
        assertTrue(again.gone().isEmpty());
        assertFalse(again.changes(plan, again.contexts()));
        assertEquals(plan, accepted(plan, again, again.contexts()));
    }

    @Test
    void aMovedContextKeepsWhatIsAttachedToIt() {
        Plan plan = suggested();
        ContextId ledger = named(plan, "Ledger"), payments = named(plan, "Payments");
        var described = new BoundedContext(ledger, "The books", "#123456", "Ada", "", "truth", 5);
        plan = done(new ContextEdit.Describe(described), plan);
        plan = done(
                new ContextEdit.Relate(new Relationship(
                        SeamId.between(ledger, payments), Relationship.Pattern.CONFORMIST, ledger, "")),
                plan);
        var phase = Phase.planned(new PhaseId("p"), "Take the books", PhaseKind.STRANGLE)
                .withContexts(TreePSet.singleton(ledger));
        plan = done(new PhaseEdit.Add(List.of(phase), 0, List.of()), plan);
        Set<ModuleId> before = new TreeSet<>(plan.modulesOf(ledger));
        var stray = new ModuleId("bank.payments.refund");
        var lost = before.iterator().next();
        plan = done(new ContextEdit.Move(Set.of(stray), ledger), plan);
        plan = done(new ContextEdit.Move(Set.of(lost), payments), plan);

        Proposal again = Suggestion.suggest(plan, ANEW);
        var found = again.contexts().stream()
                .filter(c -> ledger.equals(c.drawn()))
                .findFirst()
                .orElseThrow();
        assertSame(Change.MOVED, found.change());
        assertEquals("The books", found.name());
        assertEquals(Set.of(lost), found.added());
        assertEquals(Set.of(stray), found.going());

        Plan after = accepted(plan, again, again.contexts());
        assertEquals(before, new TreeSet<>(after.modulesOf(ledger)));
        assertEquals(described, after.contexts().get(ledger));
        assertEquals(plan.relationships(), after.relationships());
        assertEquals(plan.phases(), after.phases());

        Plan one = accepted(plan, again, List.of(found));
        assertTrue(one.modulesOf(ledger).contains(lost));
        assertTrue(one.modulesOf(ledger).contains(stray), "goes only with the context it goes to");
        assertEquals(plan.contexts(), one.contexts());
    }

    @Test
    void whatIsGoneLeavesItsPhasesToTheOneThatGetsMostOfIt() {
        Plan bare = ExamplePlan.onlyAudit();
        Plan plan = suggested();
        ContextId ledger = named(plan, "Ledger");
        var half = new HashSet<ModuleId>();
        for (ModuleId m : plan.modulesOf(ledger))
            if (half.size() < plan.modulesOf(ledger).size() / 3) half.add(m);
        var extra = BoundedContext.named(new ContextId("extra"), "Extra", "#000000");
        plan = done(new ContextEdit.Draw(extra, half), plan);
        var phase = Phase.planned(new PhaseId("p"), "Take it", PhaseKind.STRANGLE)
                .withContexts(TreePSet.singleton(extra.id()));
        plan = done(new PhaseEdit.Add(List.of(phase), 0, List.of()), plan);

        Proposal again = Suggestion.suggest(plan, ANEW);
        assertEquals(List.of(new GoneContext(extra.id(), half.size(), "Ledger", half.size())), again.gone());
        Plan after = accepted(plan, again, again.contexts());
        assertFalse(after.contexts().containsKey(extra.id()));
        var taken = after.phases().get(phase.id());
        assertNotNull(taken);
        assertEquals(Set.of(ledger), taken.contexts());
        assertEquals(bare.facts().modules().size(), after.facts().modules().size());
    }

    @Test
    void theBestPairsAreTakenTogetherNotTheFirst() {
        // L holds most of the first group, but M has nothing else: together L fits the second group best.
        Plan plan = SmallPlans.of("a b c d e f g h i", "L:a,b,c,g,h,i M:d,e");
        var members = new java.util.TreeMap<Integer, List<Integer>>();
        members.put(0, List.of(0, 1, 2, 3, 4));
        members.put(1, List.of(5, 6, 7, 8));
        var found = DrawnAgain.among(members, plan, Kept.of(plan, false));
        assertEquals(new ContextId("M"), found.get(0));
        assertEquals(new ContextId("L"), found.get(1));
    }

    @RepeatedTest(16)
    void nothingIsLostAndPinnedModulesStay(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        Plan plan = SmallPlans.random(80, 300, 2 + random.nextInt(6), info.getCurrentRepetition());
        var pins = new HashSet<ModuleId>();
        for (int i = 0; i < random.nextInt(12); i++)
            pins.add(plan.facts().modules().get(random.nextInt(80)).id());
        if (!pins.isEmpty()) plan = done(new BoundaryEdit.PinModules(pins, new Pin("")), plan);
        Proposal proposal = Suggestion.suggest(plan, ANEW.withContexts(random.nextInt(8)));
        var drawn = new HashSet<ContextId>();
        for (SuggestedContext c : proposal.contexts()) {
            if (c.drawn() == null) continue;
            assertTrue(drawn.add(c.drawn()), "one context is two");
            assertTrue(plan.modulesOf(c.drawn()).stream().anyMatch(c.modules()::contains));
        }
        var wanted =
                proposal.contexts().stream().filter(_ -> random.nextInt(3) > 0).toList();
        Plan after = accepted(plan, proposal, wanted);
        for (ModuleId m : plan.membership().keySet())
            assertTrue(after.membership().containsKey(m), m.name());
        for (ModuleId m : pins)
            assertEquals(plan.membership().get(m), after.membership().get(m));
        for (ContextId c : drawn)
            assertEquals(plan.contexts().get(c), after.contexts().get(c));
        Plan whole = accepted(plan, proposal, proposal.contexts());
        for (GoneContext g : proposal.gone()) assertFalse(whole.contexts().containsKey(g.context()));
        for (ContextId c : plan.contexts().keySet())
            assertTrue(whole.contexts().containsKey(c)
                    || proposal.gone().stream().anyMatch(g -> g.context().equals(c)));
        var names = new HashSet<String>();
        for (BoundedContext c : after.contexts().values()) assertTrue(names.add(c.name()), c.name());
    }
}
