package dev.banyan.views.roadmap;

import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.views.parts.NumberText;
import java.util.List;

/// What a change of the order would do, in a few words.
final class Consequence {
    private Consequence() {}

    static String of(Current now, Current would) {
        double before = now.roadmap().curve().riskMonths(),
                after = would.roadmap().curve().riskMonths();
        double more = Math.rint((after - before) * 100) / 100;
        String words = NumberText.decimal(after, 2) + " risk-months"
                + (more == 0 ? "" : " (" + (more > 0 ? "+" : "−") + NumberText.decimal(Math.abs(more), 2) + ")");
        List<String> known =
                now.roadmap().violations().stream().map(RuleViolation::sentence).toList();
        List<RuleViolation> fresh = would.roadmap().violations().stream()
                .filter(v -> v.severity() != RuleViolation.Severity.NOTE && !known.contains(v.sentence()))
                .toList();
        if (fresh.isEmpty()) return words;
        String rules = fresh.size() == 1 ? fresh.getFirst().rule() : NumberText.count(fresh.size()) + " rules";
        return words + " · breaks " + rules;
    }
}
