package dev.banyan.views.roadmap.table;

import dev.banyan.model.Estimate;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.views.roadmap.entry.Days;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.planning.Efforts;
import dev.banyan.views.roadmap.planning.ShareDone;
import dev.banyan.views.roadmap.planning.TeamNames;
import dev.banyan.views.roadmap.planning.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of the phase table, from left to right.
final class PhaseColumns {
    private PhaseColumns() {}

    static List<PhaseColumn> all(Entries entries) {
        return List.of(
                PhaseColumn.shown(
                        "#",
                        34,
                        r -> String.valueOf(r.phase().place() + 1),
                        Comparator.comparing(r -> r.phase().place())),
                PhaseColumn.typed("Phase", 190, r -> r.phase().name(), entries.words((p, w) -> p.withName(w))),
                PhaseColumn.typed("Kind", 160, r -> r.phase().kind().words(), Entries::kind)
                        .chosenFrom(Arrays.stream(PhaseKind.values())
                                .map(PhaseKind::words)
                                .toList()),
                PhaseColumn.typed("State", 80, r -> r.phase().state().words(), entries::state)
                        .chosenFrom(Arrays.stream(PhaseState.values())
                                .map(PhaseState::words)
                                .toList())
                        .sortedBy(Comparator.comparing(r -> r.phase().state())),
                PhaseColumn.typed("Done", 58, r -> ShareDone.text(r.phase(), r.said()), entries::done)
                        .numbers()
                        .sortedBy(Comparator.comparing(PhaseRow::done)),
                day("Start", r -> r.dated().start()),
                day("Finish", r -> r.dated().finish()),
                effort("Best", Estimate::best, Efforts::best),
                effort("Likely", Estimate::likely, Efforts::likely),
                effort("Worst", Estimate::worst, Efforts::worst),
                PhaseColumn.typed("Team", 104, r -> r.phase().team(), Entries::team)
                        .offering(TeamNames::of),
                PhaseColumn.typed("People", 64, r -> String.valueOf(r.needs()), Entries::people)
                        .numbers()
                        .sortedBy(Comparator.comparing(PhaseRow::needs)),
                PhaseColumn.typed("Owner", 90, r -> r.phase().owner(), entries.words(Words::owner))
                        .onDemand(),
                PhaseColumn.typed("Contexts", 130, PhaseRow::contexts, Entries::contexts),
                PhaseColumn.typed("After", 130, PhaseRow::after, Entries::after),
                typedDay("Not before", r -> r.phase().notBefore(), Entries::notBefore),
                typedDay("Started", r -> r.phase().started(), entries::started).onDemand(),
                typedDay("Finished", r -> r.phase().finished(), entries::finished)
                        .onDemand(),
                day("P80", PhaseRow::sure),
                PhaseColumn.shown("Waits for", 150, PhaseRow::waits, Comparator.comparing(PhaseRow::waits)),
                PhaseColumn.shown("Gates met", 110, PhaseRow::gates, Comparator.comparing(PhaseRow::gates)));
    }

    private static PhaseColumn effort(
            String title, Function<Estimate, Double> of, BiFunction<Estimate, Double, Estimate> with) {
        Function<PhaseRow, Double> days = r -> of.apply(r.dated().effort().estimate());
        return PhaseColumn.typed(title, 56, r -> Typed.days(days.apply(r)), Entries.effort(with))
                .numbers()
                .sortedBy(Comparator.comparing(days));
    }

    private static PhaseColumn day(String title, Function<PhaseRow, @Nullable LocalDate> of) {
        return PhaseColumn.shown(title, 88, r -> text(of.apply(r)), byDay(of));
    }

    private static PhaseColumn typedDay(
            String title, Function<PhaseRow, @Nullable LocalDate> of, PhaseColumn.Entry entry) {
        return PhaseColumn.typed(title, 92, r -> text(of.apply(r)), entry).sortedBy(byDay(of));
    }

    /// What has no day comes last.
    private static Comparator<PhaseRow> byDay(Function<PhaseRow, @Nullable LocalDate> of) {
        return Comparator.comparing(r -> {
            LocalDate day = of.apply(r);
            return day == null ? LocalDate.MAX : day;
        });
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : Days.brief(day);
    }
}
