package dev.banyan.model.roadmap;

import dev.banyan.model.edit.Edit;
import java.util.Locale;

/// A way to mend what the order breaks.
///
/// @param effort working days more that it takes; negative when it spares some
/// @param later  working days by which the roadmap ends later; negative when it ends earlier
/// @param leaves what is still broken then, binding waits a thousand times those of the method
public record Repair(Edit edit, double effort, double later, long leaves) {
    /// Working days it costs in all: its effort, and how much later the roadmap ends.
    public double days() {
        return effort + Math.max(0, later);
    }

    /// The cost in words ("4.5 days more, ends 3 days later").
    public String cost() {
        String more =
                Math.abs(effort) < 0.05 ? "no effort" : tenths(Math.abs(effort)) + (effort > 0 ? " more" : " less");
        long days = Math.round(Math.abs(later));
        if (days == 0) return more + ", the end stays";
        return more + ", ends " + days + (days == 1 ? " day " : " days ") + (later > 0 ? "later" : "earlier");
    }

    /// "4.5 days", "3 days", "1 day".
    private static String tenths(double days) {
        long tenths = Math.round(10 * days);
        if (tenths % 10 != 0) return String.format(Locale.ROOT, "%.1f days", tenths / 10.0);
        return tenths / 10 + (tenths == 10 ? " day" : " days");
    }
}
