package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.example.ExamplePlan;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private final Plan bare = ExamplePlan.onlyAudit();

    private static Plan accepted(Plan plan, Proposal proposal) {
        var next = new AtomicInteger();
        Outcome outcome =
                proposal.edit(plan, () -> "new" + next.incrementAndGet()).applyTo(plan);
        if (outcome instanceof Outcome.Done(Plan after)) return after;
        throw new AssertionError(outcome);
    }

    @Test
    void theContextsOfTheExampleAreFoundAgainUnderTheirNames() {
        Proposal proposal = Suggestion.suggest(bare, Wish.USUAL);
        var names = proposal.contexts().stream().map(SuggestedContext::name).collect(Collectors.toSet());
        assertTrue(names.containsAll(List.of("Ledger", "Payments", "Accounts", "Reporting")), names.toString());
        assertTrue(proposal.agreement() > 0.8, "agreement " + proposal.agreement());
        assertTrue(proposal.modularity() > 0.3, "modularity " + proposal.modularity());
    }

    @Test
    void testsAndMigrationsFollowTheirPackage() {
        Plan plan = accepted(bare, Suggestion.suggest(bare, Wish.USUAL));
        assertEquals(
                plan.contextOf(new ModuleId("bank.payments.models")),
                plan.contextOf(new ModuleId("bank.payments.tests.test_refund")));
        assertEquals(
                plan.contextOf(new ModuleId("bank.ledger.models")),
                plan.contextOf(new ModuleId("bank.ledger.migrations.0001_initial")));
    }

    @Test
    void noModuleIsProposedTwiceAndEveryDependencyIsCounted() {
        Proposal proposal = Suggestion.suggest(bare, Wish.USUAL);
        var seen = new HashSet<ModuleId>();
        for (SuggestedContext s : proposal.contexts())
            for (ModuleId m : s.modules()) assertTrue(seen.add(m), m + " twice");
        assertEquals(41, seen.size() + proposal.unplaced());
        Plan plan = accepted(bare, proposal);
        assertEquals(proposal.crossing(), Seams.of(plan).crossing());
        assertEquals(proposal.modularity(), Modularity.of(plan), 1e-9);
    }

    @Test
    void drawnContextsStayWholeAndGainModules() {
        Plan plan = SmallPlans.with(bare, "mine");
        var mine = plan.contexts().firstKey();
        var drawn = List.of(new ModuleId("bank.ledger.models"), new ModuleId("bank.payments.refund"));
        plan = ((Outcome.Done) new ContextEdit.Move(new HashSet<>(drawn), mine).applyTo(plan)).plan();
        Proposal proposal = Suggestion.suggest(plan, Wish.USUAL);
        SuggestedContext first = proposal.contexts().getFirst();
        assertEquals(mine, first.drawn());
        assertTrue(first.modules().containsAll(drawn));
        assertFalse(first.added().contains(drawn.getFirst()));
        assertEquals("mine", first.name());
        assertTrue(proposal.contexts().stream().skip(1).allMatch(s -> s.drawn() == null));
    }

    @Test
    void asManyContextsAsWished() {
        assertEquals(
                3,
                Suggestion.suggest(bare, Wish.USUAL.withContexts(3)).contexts().size());
    }

    @Test
    void equalSeedsGiveEqualProposalsAndReasonsAreGiven() {
        Proposal proposal = Suggestion.suggest(bare, Wish.USUAL);
        assertEquals(proposal, Suggestion.suggest(bare, Wish.USUAL));
        for (SuggestedContext s : proposal.contexts()) {
            assertNull(s.drawn());
            assertTrue(s.inside() == 0 || !s.strongest().isEmpty());
            assertFalse(s.packages().isEmpty());
        }
    }

    @Test
    void whatNothingTiesTogetherIsNoContext() {
        Proposal proposal = Suggestion.suggest(SmallPlans.of("a b c"), Wish.USUAL.with(Evidence.NAMES, 0));
        assertTrue(proposal.contexts().isEmpty());
        assertEquals(3, proposal.unplaced());
    }

    @Test
    void aRouteBeginsWithItsFirstWord() {
        assertEquals("basket", EvidenceGraph.firstPart("/basket/add/<int:pk>/"));
        assertEquals("reports", EvidenceGraph.firstPart("^reports/$"));
        assertEquals("", EvidenceGraph.firstPart("/<slug:name>/"));
    }
}
