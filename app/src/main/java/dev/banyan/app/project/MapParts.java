package dev.banyan.app.project;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Position;
import dev.banyan.model.audit.ModuleId;
import java.util.TreeMap;
import org.pcollections.TreePMap;

/// Where modules and contexts lie on the map.
final class MapParts {
    private static final Table<ModuleId, Position> MODULE = Table.of(
            "module_position",
            1,
            "module, x, y, by_hand",
            Plan::positions,
            (module, p, to) -> to.accept(Row.of(module, p.x(), p.y(), p.byHand())));

    private static final Table<ContextId, Position> CONTEXT = Table.of(
            "context_position",
            1,
            "context, x, y, by_hand",
            Plan::anchors,
            (context, p, to) -> to.accept(Row.of(context, p.x(), p.y(), p.byHand())));

    static final Part MODULES = Part.of(MapParts::modules, MODULE);
    static final Part CONTEXTS = Part.of(MapParts::contexts, CONTEXT);

    private MapParts() {}

    private static Plan modules(Rows rows, Plan onto) {
        var positions = new TreeMap<ModuleId, Position>();
        for (Row row : rows.all(MODULE)) {
            Values v = row.read();
            positions.put(new ModuleId(v.text()), position(v));
        }
        return onto.withPositions(TreePMap.from(positions));
    }

    private static Plan contexts(Rows rows, Plan onto) {
        var positions = new TreeMap<ContextId, Position>();
        for (Row row : rows.all(CONTEXT)) {
            Values v = row.read();
            positions.put(new ContextId(v.text()), position(v));
        }
        return onto.withAnchors(TreePMap.from(positions));
    }

    private static Position position(Values v) {
        return new Position(v.real(), v.real(), v.yes());
    }
}
