package dev.banyan.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// An ordering rule of the method: phases of some kinds before phases of other kinds. Rules advise, they never block.
///
/// @param id       stable name; @param name for people ("stop the bleeding first")
/// @param first    kinds that go before, empty for [#pilot]
/// @param then     kinds that wait for them, empty for [#pilot]
/// @param why      half a sentence, for the person who wonders
/// @param source   where the method says so
/// @param template name of the template it came with
/// @param followed whether it counts; one that does not is kept, so that it can be taken up again
public record MethodRule(
        String id,
        String name,
        Set<PhaseKind> first,
        Set<PhaseKind> then,
        String why,
        String source,
        String template,
        boolean followed) {
    public MethodRule {
        if (id.isBlank() || name.isBlank()) throw new IllegalArgumentException("a rule needs an id and a name");
        if (first.isEmpty() != then.isEmpty())
            throw new IllegalArgumentException("a rule needs kinds that go first and kinds that wait");
        if (!Collections.disjoint(first, then))
            throw new IllegalArgumentException("a rule cannot put a kind before itself");
        first = kinds(first);
        then = kinds(then);
    }

    private static Set<PhaseKind> kinds(Set<PhaseKind> some) {
        return some.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(some));
    }

    /// Whether it is not about kinds: of the phases that take contexts the one with the least risk proves the way.
    public boolean pilot() {
        return first.isEmpty();
    }

    /// Whether it puts phases of one kind before phases of another.
    public boolean puts(PhaseKind before, PhaseKind after) {
        return first.contains(before) && then.contains(after);
    }

    public MethodRule following(boolean changed) {
        return new MethodRule(id, name, first, then, why, source, template, changed);
    }

    public MethodRule of(String otherTemplate) {
        return new MethodRule(id, name, first, then, why, source, otherTemplate, followed);
    }
}
