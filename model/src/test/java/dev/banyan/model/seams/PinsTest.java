package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.MembershipRule;
import dev.banyan.model.Pin;
import dev.banyan.model.Plan;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.BoundaryEdit;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What is pinned stays, whatever is suggested, saved or drawn; and what a rule catches is counted beforehand.
class PinsTest {
    private static final Pin PIN = new Pin("");

    private static Plan done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(Plan plan)) return plan;
        throw new AssertionError(outcome);
    }

    private static Plan pinned(Plan plan, Random random, int count) {
        var modules = plan.facts().modules();
        var some = new HashSet<ModuleId>();
        for (int i = 0; i < count; i++)
            some.add(modules.get(random.nextInt(modules.size())).id());
        return done(new BoundaryEdit.PinModules(some, PIN).applyTo(plan));
    }

    @RepeatedTest(12)
    void noSuggestionMovesWhatIsPinned(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        Plan plan = pinned(SmallPlans.random(90, 400, 4, info.getCurrentRepetition()), random, 15);
        Wish wish = Wish.USUAL.withKeepDrawn(random.nextBoolean()).withContexts(random.nextInt(6));
        Proposal proposal = Suggestion.suggest(plan, wish);
        var ids = new AtomicInteger();
        Plan after =
                done(proposal.edit(plan, () -> "new" + ids.incrementAndGet()).applyTo(plan));
        for (ModuleId m : plan.boundaries().pins().keySet()) {
            assertEquals(plan.membership().get(m), after.membership().get(m), m.name());
            for (SuggestedContext s : proposal.contexts()) {
                assertFalse(s.added().contains(m), m + " is added to " + s.name());
                if (s.modules().contains(m)) assertEquals(plan.membership().get(m), s.drawn(), m.name());
            }
        }
        for (ContextId c : after.contexts().keySet())
            assertTrue(
                    plan.contexts().containsKey(c) || !after.modulesOf(c).isEmpty(), "a new context without modules");
        assertEquals(after != plan, proposal.changes(plan, proposal.contexts()));
    }

    @RepeatedTest(8)
    void noCheaperCutMovesWhatIsPinned(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        Plan plan = pinned(SmallPlans.random(60, 300, 3, info.getCurrentRepetition()), random, 25);
        for (Seam seam : Seams.of(plan).all())
            for (CheaperCut cut : CheaperCut.near(plan, seam.id()))
                for (ModuleId m : cut.modules())
                    assertFalse(plan.boundaries().pins().containsKey(m), m.name());
    }

    @Test
    void aPinnedModuleIsNoCheaperCutButItsNeighbourIs() {
        Plan plan = SmallPlans.of("a>b b>c x>a x>b x>c p>q q>x", "A:a,b,c B:x,p,q");
        plan = done(new BoundaryEdit.PinModules(Set.of(SmallPlans.id("x")), PIN).applyTo(plan));
        for (CheaperCut cut : CheaperCut.near(plan, SeamId.between(new ContextId("A"), new ContextId("B"))))
            assertFalse(cut.modules().contains(SmallPlans.id("x")));
    }

    @Test
    void drawingAroundAPinnedModuleIsRefused() {
        Plan plan = SmallPlans.of("a>b b>c", "A:a,b");
        plan = done(new BoundaryEdit.PinModules(Set.of(SmallPlans.id("a")), PIN).applyTo(plan));
        var fresh = BoundedContext.named(new ContextId("N"), "New", "#000000");
        Outcome outcome = new ContextEdit.Draw(fresh, Set.of(SmallPlans.id("a"), SmallPlans.id("c"))).applyTo(plan);
        assertInstanceOf(Outcome.Refused.class, outcome);
    }

    @Test
    void whatARuleCatchesIsCountedBeforeAndComesTrue() {
        Plan plan = SmallPlans.of("a>b b>c c>d d>e", "A:a,b B:c,d");
        plan = done(new BoundaryEdit.PinModules(Set.of(SmallPlans.id("d")), PIN).applyTo(plan));
        var rule = new MembershipRule("m.*");
        var a = new ContextId("A");
        RuleCatch caught = RuleCatch.of(plan, rule, a);
        assertEquals(new RuleCatch(2, 1, 1, 1), caught);
        Plan after = done(new BoundaryEdit.Rule(rule, a).applyTo(plan));
        assertEquals(caught.caught(), after.modulesOf(a).size());
        assertEquals(new ContextId("B"), after.membership().get(SmallPlans.id("d")));
        assertEquals(List.of(rule), RuleCatch.rulesOf(after, a));
    }

    @Test
    void theRulesAroundAModuleNameItsPackages() {
        var rules = RuleCatch.around(List.of(new ModuleId("shop.billing.tax.rates")), 9);
        assertEquals(
                List.of("shop.billing.tax.*", "shop.billing.*", "shop.*"),
                rules.stream().map(MembershipRule::pattern).toList());
    }
}
