package dev.banyan.model.seams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.Author;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.SourceId;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Who knows a context.
class ContextKnowledgeTest {
    private static Author author(String module, String name, int commits) {
        return new Author(SmallPlans.id(module), name, commits, -1, new SourceId("git"), Place.UNKNOWN);
    }

    private final TreeSet<dev.banyan.model.audit.ModuleId> members =
            new TreeSet<>(List.of(SmallPlans.id("a"), SmallPlans.id("b"), SmallPlans.id("c")));

    @Test
    void sharesAddUpOverTheModulesOfTheContextAlone() {
        var people = ContextPeople.of(
                List.of(author("a", "p1", 6), author("b", "p1", 2), author("b", "p2", 4), author("x", "p3", 90)),
                members);
        assertEquals(
                List.of(new ContextPeople.Person("p1", 8, 8 / 12.0, 2), new ContextPeople.Person("p2", 4, 4 / 12.0, 1)),
                people.people());
        assertEquals(2, people.modules());
        assertEquals(1, people.factor());
    }

    @Test
    void theBusFactorIsTheFewestWhoHoldMoreThanHalf() {
        var even = ContextPeople.of(
                List.of(author("a", "p1", 1), author("a", "p2", 1), author("b", "p3", 1), author("c", "p4", 1)),
                members);
        assertEquals(3, even.factor());
        assertEquals(0, ContextPeople.of(List.of(author("x", "p1", 5)), members).factor());
    }

    @Test
    void changesOfUnknownNumberCountOnce() {
        var people = ContextPeople.of(List.of(author("a", "p1", -1), author("b", "p2", 3)), members);
        assertEquals(1, people.people().getLast().commits());
        assertTrue(people.people().getFirst().share() > 0.7);
    }
}
