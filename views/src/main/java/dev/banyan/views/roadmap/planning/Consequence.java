package dev.banyan.views.roadmap.planning;

import dev.banyan.model.roadmap.Dates;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.entry.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a change of the roadmap would do, in a few words: its end, the risk carried meanwhile, the rules it breaks and
/// mends.
public final class Consequence {
    private static final String BREAKS = " · breaks ";

    private Consequence() {}

    /// Whether the words of a change tell that it breaks a rule.
    public static boolean breaks(String words) {
        return words.contains(BREAKS);
    }

    /// @param dates of what would be, null while they are not simulated
    public static String of(Current now, Current would, @Nullable Dates dates) {
        String words = finish(now.roadmap().end(), would.roadmap().end());
        if (dates != null && dates.end() != null)
            words += ", P80 " + Days.brief(dates.end().p80());
        words += " · " + area(now, would);
        List<RuleViolation> fresh = beyond(would, now), mended = beyond(now, would);
        if (!fresh.isEmpty()) words += BREAKS + rules(fresh);
        if (!mended.isEmpty()) words += " · mends " + rules(mended);
        return words;
    }

    private static String finish(LocalDate before, LocalDate after) {
        long later = ChronoUnit.DAYS.between(before, after);
        String by = later == 0 ? "" : " (" + (later > 0 ? "+" : "−") + Math.abs(later) + " d)";
        return "Finish " + Days.brief(after) + by;
    }

    private static String area(Current now, Current would) {
        double before = now.roadmap().curve().riskMonths(),
                after = would.roadmap().curve().riskMonths();
        double more = Math.rint((after - before) * 100) / 100;
        return Carried.words(would.roadmap())
                + (more == 0 ? "" : " (" + (more > 0 ? "+" : "−") + NumberText.decimal(Math.abs(more), 2) + ")");
    }

    /// What is wrong in one roadmap and not in another one.
    private static List<RuleViolation> beyond(Current here, Current there) {
        Set<String> known = there.roadmap().violations().stream()
                .map(RuleViolation::sentence)
                .collect(Collectors.toSet());
        return here.roadmap().violations().stream()
                .filter(v -> v.severity() != RuleViolation.Severity.NOTE && !known.contains(v.sentence()))
                .toList();
    }

    private static String rules(List<RuleViolation> violations) {
        return violations.size() == 1 ? violations.getFirst().rule() : NumberText.count(violations.size()) + " rules";
    }
}
