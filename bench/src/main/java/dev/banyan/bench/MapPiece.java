package dev.banyan.bench;

import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.Plan;
import dev.banyan.model.map.MapPicture;
import java.util.List;

/// The shapes of the map.
final class MapPiece implements Piece {
    @Override
    public String name() {
        return "map";
    }

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        Plan plan = GeneratedPlan.of(setting.scale().system().get(), 0);
        plan.facts();
        var series = setting.scale().pairs().alone(Timed.of(() -> MapPicture.of(plan)));
        return List.of(Row.of(name(), "layout and shapes, " + Text.modules(plan), series));
    }
}
