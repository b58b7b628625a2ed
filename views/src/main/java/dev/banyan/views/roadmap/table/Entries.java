package dev.banyan.views.roadmap.table;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Estimate;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseScope;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.views.roadmap.entry.Days;
import dev.banyan.views.roadmap.entry.Entered;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.planning.ActualDays;
import dev.banyan.views.roadmap.planning.PhaseMoves;
import dev.banyan.views.roadmap.planning.ShareDone;
import dev.banyan.views.roadmap.planning.TeamNames;
import dev.banyan.views.roadmap.planning.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePSet;

/// What words in the cells of the phase table mean.
final class Entries {
    private final LocalDate today;

    Entries(LocalDate today) {
        this.today = today;
    }

    PhaseColumn.Entry words(BiFunction<Phase, String, Phase> with) {
        return (plan, row, typed) -> Entered.change(with.apply(now(plan, row), typed));
    }

    static Entered team(Plan plan, PhaseRow row, String typed) {
        return Entered.change(Words.team(now(plan, row), TeamNames.meant(plan, typed)));
    }

    Entered done(Plan plan, PhaseRow row, String typed) {
        return ShareDone.of(now(plan, row), typed, today);
    }

    static Entered kind(Plan plan, PhaseRow row, String typed) {
        return one(PhaseKind.values(), PhaseKind::words, typed)
                .<Entered>map(kind -> Entered.change(now(plan, row).withKind(kind)))
                .orElseGet(() -> new Entered.No("“" + typed + "” is no kind of phase."));
    }

    /// What begins begins today, what is over is over today, unless a day was entered.
    Entered state(Plan plan, PhaseRow row, String typed) {
        return one(PhaseState.values(), PhaseState::words, typed)
                .<Entered>map(state -> Entered.change(
                        now(plan, row).state() == state
                                ? now(plan, row)
                                : PhaseMoves.progressed(now(plan, row), state, today)))
                .orElseGet(() -> new Entered.No("“" + typed + "” is no state of a phase."));
    }

    private static <E> Optional<E> one(E[] values, Function<E, String> words, String typed) {
        return Stream.of(values)
                .filter(v -> words.apply(v).equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    /// Emptied, an effort is computed again.
    static PhaseColumn.Entry effort(BiFunction<Estimate, Double, Estimate> with) {
        return (plan, row, typed) -> {
            Phase phase = now(plan, row);
            if (typed.isBlank()) return Entered.change(phase.withEffort(null));
            Estimate set = phase.effort();
            Estimate was = set == null ? row.dated().effort().estimate() : set;
            return Typed.number(typed)
                    .<Entered>map(days -> Entered.change(phase.withEffort(with.apply(was, days))))
                    .orElseGet(() -> new Entered.No(Typed.noDays(typed)));
        };
    }

    static Entered people(Plan plan, PhaseRow row, String typed) {
        PhaseId id = row.phase().id();
        PhaseScope scope = plan.delivery().scopes().getOrDefault(id, PhaseScope.PLAIN);
        return Typed.whole(typed)
                .filter(n -> n >= 1)
                .<Entered>map(n -> new Entered.Means(new DeliveryEdit.SetScope(
                        id, new PhaseScope(scope.endpoints(), scope.libraries(), n, scope.first()))))
                .orElseGet(() -> new Entered.No("“" + typed + "” is not a number of people; type one like 2."));
    }

    static Entered contexts(Plan plan, PhaseRow row, String typed) {
        var found = new TreeSet<ContextId>();
        for (String name : names(typed)) {
            Optional<BoundedContext> context = plan.contexts().values().stream()
                    .filter(c -> c.name().equalsIgnoreCase(name))
                    .findFirst();
            if (context.isEmpty()) return new Entered.No("There is no context called “" + name + "”.");
            found.add(context.get().id());
        }
        return new Entered.Means(new PhaseEdit.Take(row.phase().id(), found));
    }

    /// Names or numbers of phases.
    static Entered after(Plan plan, PhaseRow row, String typed) {
        var found = new ArrayList<PhaseId>();
        for (String name : names(typed)) {
            Optional<Phase> phase = plan.roadmap().stream()
                    .filter(p -> p.name().equalsIgnoreCase(name)
                            || String.valueOf(p.place() + 1).equals(name))
                    .findFirst();
            if (phase.isEmpty()) return new Entered.No("There is no phase called “" + name + "”.");
            found.add(phase.get().id());
        }
        return Entered.change(now(plan, row).withAfter(TreePSet.from(found)));
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split("[,;]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    static Entered notBefore(Plan plan, PhaseRow row, String typed) {
        return day(typed, day -> Entered.change(now(plan, row).withNotBefore(day)));
    }

    Entered started(Plan plan, PhaseRow row, String typed) {
        return day(typed, day -> new ActualDays(today).began(now(plan, row), day));
    }

    Entered finished(Plan plan, PhaseRow row, String typed) {
        return day(typed, day -> new ActualDays(today).ended(now(plan, row), day));
    }

    private static Entered day(String typed, Function<@Nullable LocalDate, Entered> meaning) {
        if (typed.isBlank()) return meaning.apply(null);
        return Days.parse(typed).map(meaning::apply).orElseGet(() -> new Entered.No(Typed.noDay(typed)));
    }

    private static Phase now(Plan plan, PhaseRow row) {
        return plan.phases().getOrDefault(row.phase().id(), row.phase());
    }
}
