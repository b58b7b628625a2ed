package dev.banyan.model.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.MapEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.seams.SmallPlans;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a later audit brings waits beside its neighbours, and nothing else moves for it.
class ToPlaceTest {
    private static final ContextId A = new ContextId("A");

    private final Plan before = placed(SmallPlans.of("a>b b>c c>a x>y y>z c>x", "A:a,b,c B:x,y,z"));
    private final Plan later = after(before, new AuditEdit.Accept(again("a>b b>c c>a x>y y>z c>x n>a n>b n>x o>n")));

    private static Plan after(Plan plan, Edit edit) {
        if (edit.applyTo(plan) instanceof Outcome.Done(Plan next)) return next;
        throw new AssertionError(edit);
    }

    private static Plan placed(Plan plan) {
        return after(plan, MapLayout.of(plan).edit("Arrange the map"));
    }

    /// The same file read anew: another source, so that it takes the place of the first.
    private static Audit again(String dependencies) {
        Reading reading = SmallPlans.of(dependencies).audit().readings().getFirst();
        Source s = reading.source();
        var source = new Source(
                new SourceId("fedcba0987654321"),
                s.name(),
                "34".repeat(32),
                s.bytes(),
                s.format(),
                s.title(),
                s.certainty(),
                s.reason(),
                s.records(),
                s.readAt());
        return new Audit(List.of(new Reading(source, reading.facts(), List.of())), List.of());
    }

    @Test
    void aLaterAuditMovesNothingThatWasPlaced() {
        MapLayout first = MapLayout.of(before), second = MapLayout.of(later);
        for (int m = 0; m < first.modules(); m++) {
            int same = later.facts().number(first.id(m)).orElseThrow();
            assertEquals(first.x(m), second.x(same), 1e-9, first.id(m).name());
            assertEquals(first.y(m), second.y(same), 1e-9, first.id(m).name());
        }
    }

    @Test
    void whatIsNewWaitsWithItsNearestNeighbourAndLikelyContext() {
        var waiting = ToPlace.in(later);
        assertEquals(
                List.of(SmallPlans.id("n"), SmallPlans.id("o")),
                waiting.stream().map(ToPlace::module).toList());
        assertEquals(A, waiting.getFirst().likely());
        assertEquals(SmallPlans.id("n"), waiting.getLast().nearest());
        assertTrue(ToPlace.in(before).isEmpty());
    }

    @Test
    void aContextOrAPlaceByHandEndsTheWaiting() {
        Plan joined = after(later, new ContextEdit.Move(Set.of(SmallPlans.id("n")), A));
        assertEquals(1, ToPlace.in(joined).size());
        Plan put = after(
                joined,
                new MapEdit.Place(Map.of(SmallPlans.id("o"), new Position(5, 5, true)), Map.of(), "Place 1 module"));
        assertTrue(ToPlace.in(put).isEmpty());
    }

    @Test
    void storingWhereEverythingLiesIsNoPlacing() {
        assertEquals(2, ToPlace.in(placed(later)).size());
    }
}
