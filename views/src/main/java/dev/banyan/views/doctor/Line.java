package dev.banyan.views.doctor;

import dev.banyan.model.Plan;
import dev.banyan.model.check.Finding;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.roadmap.RuleViolation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A line of the doctor's list: what follows belongs together, or something found.
sealed interface Line {
    /// What the findings are put together by.
    enum Together {
        RULE("By rule"),
        PLACE("By place");

        final String words;

        Together(String words) {
            this.words = words;
        }
    }

    /// @param why   the reason and its source, empty where the findings have several
    /// @param fixes edits that mend them all in one step, none where they get in each other's way
    record Head(Severity worst, String words, String why, int count, List<Edit> fixes) implements Line {}

    /// @param why the reason and its source, empty where the head says it
    record Found(Finding finding, List<Spot> spots, String why) implements Line {}

    /// The findings under their heads, what has the worst of them first.
    static List<Line> of(List<Finding> findings, Plan plan, Together by) {
        Map<String, List<Found>> groups = new LinkedHashMap<>();
        for (Finding f : findings) {
            List<Spot> spots = Spot.of(f, plan);
            String place = spots.isEmpty() ? "The whole plan" : spots.getFirst().words();
            groups.computeIfAbsent(by == Together.RULE ? f.rule() : place, _ -> new ArrayList<>())
                    .add(new Found(f, spots, by == Together.RULE ? "" : f.source()));
        }
        var lines = new ArrayList<Line>();
        groups.entrySet().stream()
                .sorted(Comparator.comparing(e -> worst(e.getValue())))
                .forEach(e -> {
                    lines.add(head(e.getKey(), e.getValue(), by));
                    lines.addAll(e.getValue());
                });
        return lines;
    }

    private static Head head(String words, List<Found> group, Together by) {
        String why = by == Together.RULE ? group.getFirst().finding().source() : "";
        return new Head(
                worst(group), capital(words), why, group.size(), by == Together.RULE ? fixes(group) : List.of());
    }

    private static Severity worst(List<Found> group) {
        return group.stream()
                .map(f -> f.finding().severity())
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }

    /// Moves in the order are made one by one: each of them changes what the next one means.
    private static List<Edit> fixes(List<Found> group) {
        var fixes = group.stream()
                .map(f -> f.finding().fix())
                .filter(Objects::nonNull)
                .toList();
        boolean moves = fixes.stream()
                .anyMatch(e ->
                        e instanceof PhaseEdit.Reorder || e instanceof PhaseEdit.Order || e instanceof PhaseEdit.Split);
        return moves || fixes.size() < 2 ? List.of() : fixes;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
