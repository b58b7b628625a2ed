package dev.banyan.views.map.words;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;

/// What things are called on screen.
public final class Names {
    private Names() {}

    public static String of(Plan plan, ContextId id) {
        var context = plan.context(id);
        return context == null ? id.text() : context.name();
    }

    /// Where a fact comes from: "coverage.json, /files/basket.py".
    public static String of(Plan plan, SourceId id, Place place) {
        String name = plan.audit().sources().stream()
                .filter(s -> s.id().equals(id))
                .map(Source::name)
                .findFirst()
                .orElse(id.toString());
        return place.toString().isEmpty() ? name : name + ", " + place;
    }

    /// The last two parts of a name are enough beside each other.
    public static String tail(ModuleId id) {
        String name = id.name();
        int last = name.lastIndexOf('.');
        int before = last < 0 ? -1 : name.lastIndexOf('.', last - 1);
        return before < 0 ? name : name.substring(before + 1);
    }
}
