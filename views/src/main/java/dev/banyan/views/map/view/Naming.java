package dev.banyan.views.map.view;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.map.edit.MapEdits;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import java.util.Set;

/// Asks on the map what contexts are called: a new one beside its modules, one that is there at its label.
public final class Naming {
    private final MapView map;
    private final NameField field;
    private final MapEdits edits;

    Naming(MapView map, NameField field, MapEdits edits) {
        this.map = map;
        this.field = field;
        this.edits = edits;
    }

    /// Asks for the name of a new context around modules.
    public void ofNew(Set<ModuleId> modules, double x, double y) {
        field.ask("Name of the new context", "", x, y, map, name -> edits.draw(name, modules));
    }

    /// The same in the middle of the modules.
    public void ofNew(Set<ModuleId> ids) {
        Scene scene = map.state().scene();
        double x = 0, y = 0;
        int known = 0;
        for (ModuleId id : ids) {
            var number = scene.facts().number(id);
            if (number.isEmpty()) continue;
            x += scene.x()[number.getAsInt()];
            y += scene.y()[number.getAsInt()];
            known++;
        }
        if (known > 0) ofNew(ids, map.camera().screenX(x / known), map.camera().screenY(y / known));
    }

    /// Asks for another name of a context, where its label is.
    public void of(Territory t) {
        var context = t.context();
        if (context == null) return;
        var label = map.labels().of(t);
        double x = label == null ? map.camera().screenX(t.x()) : label.getMinX();
        double y = label == null ? map.camera().screenY(t.y()) : label.getMinY();
        field.ask("Name of " + context.name(), context.name(), x, y, map, name -> edits.rename(context, name));
    }
}
