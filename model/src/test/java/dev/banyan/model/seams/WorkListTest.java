package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.ContextId;
import dev.banyan.model.CrossingId;
import dev.banyan.model.Disposition;
import dev.banyan.model.Disposition.Choice;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.BoundaryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.seams.WorkList.State;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkListTest {
    private static final SeamId SEAM = SeamId.between(new ContextId("A"), new ContextId("B"));
    private static final PhaseId CUT = new PhaseId("cut");

    private final Plan plan = SmallPlans.of("a>x b>x x~a b=y y>a a>b", "A:a,b B:x,y")
            .withPhases(Plan.EMPTY.phases().plus(CUT, Phase.planned(CUT, "Cut it", PhaseKind.STRANGLE)));

    private static Plan done(Plan plan, Edit edit) {
        if (edit.applyTo(plan) instanceof Outcome.Done(Plan next)) return next;
        throw new AssertionError("refused");
    }

    private static CrossingId crossing(String from, String to, DependencyKind kind) {
        return new CrossingId(SmallPlans.id(from), SmallPlans.id(to), kind);
    }

    private static Plan decide(Plan plan, CrossingId crossing, Choice choice, @Nullable PhaseId phase) {
        return done(plan, new BoundaryEdit.Dispose(Set.of(crossing), new Disposition(choice, "", phase, "")));
    }

    @Test
    void everyDependencyInTheCodeThatCrossesIsARow() {
        WorkList list = WorkList.of(plan, SEAM);
        assertEquals(4, list.items().size());
        assertEquals(4, list.count(State.OPEN));
        assertEquals(0, list.done());
        assertEquals(4 / plan.assumptions().dependenciesADay(), list.days().likely(), 1e-9);
    }

    @Test
    void whatIsAcceptedOrGoneWithItsPhaseIsDone() {
        Plan decided = decide(plan, crossing("a", "x", DependencyKind.IMPORT), Choice.ACCEPT, null);
        decided = decide(decided, crossing("b", "x", DependencyKind.IMPORT), Choice.TRANSLATE, CUT);
        WorkList before = WorkList.of(decided, SEAM);
        assertEquals(1, before.count(State.DONE));
        assertEquals(1, before.count(State.DECIDED));
        assertEquals(1, before.count(Choice.TRANSLATE));
        Phase phase = Phase.planned(CUT, "Cut it", PhaseKind.STRANGLE).withProgress(PhaseState.DONE, null, null);
        WorkList after = WorkList.of(decided.withPhases(decided.phases().plus(CUT, phase)), SEAM);
        assertEquals(0.5, after.done());
        assertEquals(2 / plan.assumptions().dependenciesADay(), after.days().likely(), 1e-9);
    }

    @Test
    void whatALaterAuditDoesNotKnowAnyMoreIsDoneAndStaysInSight() {
        var gone = crossing("a", "x", DependencyKind.IMPORT);
        Plan decided = decide(plan, gone, Choice.REMOVE, null);
        Plan later = done(
                decided,
                new AuditEdit.Accept(SmallPlans.of("b>x x~a b=y y>a a>b").audit()));
        WorkList list = WorkList.of(later, SEAM);
        assertEquals(4, list.items().size());
        WorkList.Item last = list.items().getLast();
        assertEquals(gone, last.id());
        assertTrue(last.gone());
        assertEquals(0.25, list.done());
    }

    @Test
    void aSeamWhereNothingCrossesIsDone() {
        WorkList list = WorkList.of(SmallPlans.of("a>b", "A:a B:x"), SEAM);
        assertTrue(list.items().isEmpty());
        assertEquals(1, list.done());
    }
}
