package dev.banyan.model.seams;

import dev.banyan.model.CrossingId;
import dev.banyan.model.Disposition;
import dev.banyan.model.Disposition.Choice;
import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.AuditFacts;
import dev.banyan.model.audit.ModuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an anti-corruption layer has to see to at one seam: a row per dependency in the code that crosses it, with what
/// was decided about it.
///
/// @param items those that cross now in the order of the seam, then those that were decided about and are gone
/// @param days  effort for what is still to be done, at the assumed pace
public record WorkList(SeamId seam, List<Item> items, Estimate days) {
    public WorkList {
        items = List.copyOf(items);
    }

    /// How far a dependency is.
    public enum State {
        OPEN("Open"),
        DECIDED("Decided"),
        DONE("Done");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// @param uses        places in the code that say so, 0 when it is gone
    /// @param line        in the code of the first module, 0 when not known
    /// @param disposition null while nobody decided
    /// @param gone        the audit does not know it any more
    public record Item(
            CrossingId id, int uses, int line, @Nullable Disposition disposition, State state, boolean gone) {
        public Optional<Choice> choice() {
            return disposition == null ? Optional.empty() : Optional.of(disposition.choice());
        }
    }

    public static WorkList of(Plan plan, SeamId seam) {
        return of(plan, seam, Seams.of(plan).of(seam).orElse(null));
    }

    /// @param known the seam as it is now, null when nothing lies there
    public static WorkList of(Plan plan, SeamId id, @Nullable Seam known) {
        var items = new ArrayList<Item>();
        var seen = new HashSet<CrossingId>();
        int todo = 0;
        for (Crossing c : known == null ? List.<Crossing>of() : known.crossings()) {
            if (!c.kind().crosses()) continue;
            var crossing = new CrossingId(c.from(), c.to(), c.kind());
            seen.add(crossing);
            Disposition decided = plan.boundaries().dispositions().get(crossing);
            State state = state(plan, decided);
            if (state != State.DONE) todo++;
            items.add(new Item(crossing, c.weight(), c.line(), decided, state, false));
        }
        plan.boundaries().dispositions().forEach((crossing, decided) -> {
            if (!seen.contains(crossing) && across(plan, id, crossing) && !known(plan.facts(), crossing))
                items.add(new Item(crossing, 0, 0, decided, State.DONE, true));
        });
        var pace = plan.assumptions();
        return new WorkList(id, items, pace.around(todo / pace.dependenciesADay()));
    }

    /// Accepting asks for no work; anything else is done when its phase is.
    private static State state(Plan plan, @Nullable Disposition decided) {
        if (decided == null) return State.OPEN;
        if (decided.choice() == Choice.ACCEPT) return State.DONE;
        PhaseId in = decided.phase();
        Phase phase = in == null ? null : plan.phases().get(in);
        return phase != null && phase.state() == PhaseState.DONE ? State.DONE : State.DECIDED;
    }

    private static boolean across(Plan plan, SeamId id, CrossingId crossing) {
        var from = plan.membership().get(crossing.from());
        var to = plan.membership().get(crossing.to());
        return from != null
                && to != null
                && !from.equals(to)
                && SeamId.between(from, to).equals(id);
    }

    private static boolean known(AuditFacts facts, CrossingId crossing) {
        int from = number(facts, crossing.from()), to = number(facts, crossing.to());
        if (from < 0 || to < 0) return false;
        var graph = facts.dependencies();
        for (int e = graph.outStart(from); e < graph.outStart(from + 1); e++)
            if (graph.to(e) == to && graph.kind(e) == crossing.kind()) return true;
        return false;
    }

    private static int number(AuditFacts facts, ModuleId id) {
        return facts.number(id).orElse(-1);
    }

    public int count(State state) {
        return (int) items.stream().filter(i -> i.state() == state).count();
    }

    public int count(Choice choice) {
        return (int) items.stream()
                .filter(i -> i.choice().equals(Optional.of(choice)))
                .count();
    }

    /// Share of the rows that need nothing more, 0 to 1; 1 when nothing crosses.
    public double done() {
        return items.isEmpty() ? 1 : (double) count(State.DONE) / items.size();
    }
}
