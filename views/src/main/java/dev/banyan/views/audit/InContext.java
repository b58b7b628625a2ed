package dev.banyan.views.audit;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import org.jspecify.annotations.Nullable;

/// Names of modules and of the contexts they are in, as tables show them.
final class InContext {
    private InContext() {}

    /// Name of the context, empty for none.
    static String name(Plan plan, @Nullable ModuleId module) {
        if (module == null) return "";
        BoundedContext context =
                plan.contextOf(module).map(plan.contexts()::get).orElse(null);
        return context == null ? "" : context.name();
    }

    static String module(@Nullable ModuleId module) {
        return module == null ? "" : module.name();
    }
}
