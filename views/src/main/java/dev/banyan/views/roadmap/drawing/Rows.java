package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.roadmap.ScheduledPhase;
import java.util.List;

/// Where the rows and bars of the timeline lie, in pixels of its canvas. The head and the names stay while the rest is
/// scrolled under them.
///
/// @param down pixels scrolled down
public record Rows(List<ScheduledPhase> phases, DayScale scale, double down, double width, double height) {
    public static final double HEAD = 38;
    public static final double ROW = 58;
    public static final double NAMES = 236;
    static final double BAR = 24;
    private static final double BAR_TOP = 9;
    private static final double LEAST_BAR = 5;
    private static final double GRAB = 5;
    /// Half of the mark of the finish with its distance to a label.
    private static final double FINISH = 8;
    /// From the end of a bar to the middle of its handle.
    public static final double HANDLE = 11;

    /// What lies at a place.
    public enum Part {
        NOTHING,
        NAME,
        ROW,
        BAR,
        END,
        /// The handle beside the end of the bar, from which a link is drawn.
        HANDLE
    }

    /// @param place of the row, -1 beside all rows
    public record Hit(Part part, int place) {
        static final Hit NOTHING = new Hit(Part.NOTHING, -1);
    }

    public record Bar(double x, double y, double width) {
        public double end() {
            return x + width;
        }

        public double middle() {
            return y + BAR / 2;
        }
    }

    /// Where a label over a line begins: in the middle of it, or beside the mark of the finish where it would cover it.
    static double beside(double x, double width, double finish) {
        double room = width / 2 + FINISH;
        if (Math.abs(finish - x) >= room) return x - width / 2;
        return x <= finish ? finish - FINISH - width : finish + FINISH;
    }

    public double top(int place) {
        return HEAD + place * ROW - down;
    }

    /// Whether a phase is a day and not a time: nothing has to be done for it.
    static boolean milestone(ScheduledPhase phase) {
        return phase.phase().finished() == null
                && phase.effort().estimate().likely() == 0
                && phase.ramp().isEmpty();
    }

    /// Of a milestone the square around its diamond.
    public Bar bar(int place) {
        ScheduledPhase phase = phases.get(place);
        if (milestone(phase)) {
            double middle = scale.after(phase.finish()) - scale.dayWidth() / 2;
            return new Bar(middle - BAR / 2, top(place) + BAR_TOP, BAR);
        }
        double x = scale.x(phase.start());
        return new Bar(x, top(place) + BAR_TOP, Math.max(LEAST_BAR, scale.after(phase.finish()) - x));
    }

    /// The row at a height, the nearest one beside all rows.
    public int row(double y) {
        return Math.clamp((int) Math.floor((y - HEAD + down) / ROW), 0, Math.max(0, phases.size() - 1));
    }

    int first() {
        return Math.clamp((int) (down / ROW), 0, Math.max(0, phases.size() - 1));
    }

    /// The place after the last one that is seen.
    int beyond() {
        return Math.clamp((int) Math.ceil((down + height - HEAD) / ROW), 0, phases.size());
    }

    public Hit hit(double x, double y) {
        int place = (int) Math.floor((y - HEAD + down) / ROW);
        if (y < HEAD || place < 0 || place >= phases.size()) return Hit.NOTHING;
        if (x < NAMES) return new Hit(Part.NAME, place);
        Bar bar = bar(place);
        boolean level = y >= bar.y() - 2 && y <= bar.y() + BAR + 2;
        if (level && Math.abs(x - bar.end()) <= GRAB) return new Hit(Part.END, place);
        if (level && x > bar.end() && x <= bar.end() + HANDLE + GRAB) return new Hit(Part.HANDLE, place);
        if (level && x >= bar.x() - 2 && x <= bar.end()) return new Hit(Part.BAR, place);
        return new Hit(Part.ROW, place);
    }

    /// Where a row that is let go at a height would be put: before the row of this number.
    public int gap(double y) {
        return Math.clamp(Math.round((y - HEAD + down) / ROW), 0, phases.size());
    }
}
