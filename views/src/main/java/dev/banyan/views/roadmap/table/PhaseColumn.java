package dev.banyan.views.roadmap.table;

import dev.banyan.model.Plan;
import dev.banyan.views.roadmap.entry.Entered;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of the phase table.
///
/// @param text    what a cell says, also what is copied
/// @param entry   what typing into a cell means, null where nothing can be typed
/// @param choices words to choose from, empty to type freely
/// @param offers  words that are offered while typing, null where none are
/// @param usual   whether it is shown before somebody chooses
record PhaseColumn(
        String title,
        double width,
        boolean number,
        Function<PhaseRow, String> text,
        Comparator<PhaseRow> by,
        @Nullable Entry entry,
        List<String> choices,
        @Nullable Function<Plan, List<String>> offers,
        boolean usual) {

    /// What words typed into the cell of a phase mean.
    @FunctionalInterface
    interface Entry {
        /// @param plan with all that was typed before in the same step
        Entered of(Plan plan, PhaseRow row, String typed);
    }

    static PhaseColumn shown(String title, double width, Function<PhaseRow, String> text, Comparator<PhaseRow> by) {
        return new PhaseColumn(title, width, false, text, by, null, List.of(), null, true);
    }

    static PhaseColumn typed(String title, double width, Function<PhaseRow, String> text, Entry entry) {
        return new PhaseColumn(
                title,
                width,
                false,
                text,
                Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER),
                entry,
                List.of(),
                null,
                true);
    }

    PhaseColumn chosenFrom(List<String> words) {
        return new PhaseColumn(title, width, number, text, by, entry, words, offers, usual);
    }

    PhaseColumn offering(Function<Plan, List<String>> words) {
        return new PhaseColumn(title, width, number, text, by, entry, choices, words, usual);
    }

    PhaseColumn sortedBy(Comparator<PhaseRow> order) {
        return new PhaseColumn(title, width, number, text, order, entry, choices, offers, usual);
    }

    PhaseColumn numbers() {
        return new PhaseColumn(title, width, true, text, by, entry, choices, offers, usual);
    }

    /// Not shown before somebody asks for it.
    PhaseColumn onDemand() {
        return new PhaseColumn(title, width, number, text, by, entry, choices, offers, false);
    }
}
