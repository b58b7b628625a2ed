package dev.banyan.bench;

import dev.banyan.bench.measure.Cost;
import dev.banyan.bench.measure.Goal;
import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Series;
import dev.banyan.bench.window.MapWindow;
import dev.banyan.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The frames of the map in the room that shows it, drawn without a graphics card.
final class MapPiece implements Piece {
    private static final Goal SIXTY_A_SECOND = Goal.millis(1000 / 60.0);
    private static final int[] NEARER = {8, 48};
    private static final int FRAMES_TO_SETTLE = 200;

    @Override
    public String name() {
        return "map";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        var rows = new ArrayList<Row>();
        Plan generated = GeneratedPlan.of(setting.scale().system().get(), 0);
        frames("generated, " + Text.count(generated.facts().modules().size()) + " modules", generated, setting, rows);
        Plan audit = Audits.drawn(Audits.plan(setting.corpus()));
        frames("the audit, " + Text.count(audit.facts().modules().size()) + " modules", audit, setting, rows);
        return rows;
    }

    private void frames(String of, Plan plan, Setting setting, List<Row> rows) throws Exception {
        int frames = setting.scale().frames(), settle = Math.min(frames, FRAMES_TO_SETTLE);
        try (MapWindow window = MapWindow.open(plan)) {
            window.rest(settle);
            window.pan(settle);
            measure(of + ", over all", window, frames, rows);
            int near = 1;
            for (int nearer : NEARER) {
                window.approach((double) nearer / near);
                near = nearer;
                window.rest(settle);
                measure(of + ", " + nearer + " times nearer", window, frames, rows);
            }
        }
    }

    private void measure(String where, MapWindow window, int frames, List<Row> rows) throws Exception {
        String of = where + ", " + window.size();
        rows.add(frame("panning " + of, window.pan(frames)));
        rows.add(frame("zooming " + of, window.zoom(frames)));
    }

    private Row frame(String what, Series series) {
        double slow = series.quantile(.95, Cost::wallMillis);
        return Row.of(name(), "frame " + what, series)
                .against("copy of as many pixels", Cost::wallMillis)
                .goal(SIXTY_A_SECOND)
                .noted(String.format(
                        Locale.ROOT,
                        "%.0f frames a second, 95 of 100 within %.1f ms",
                        1000 / series.mean(Cost::wallMillis),
                        slow));
    }
}
