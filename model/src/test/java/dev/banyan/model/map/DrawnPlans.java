package dev.banyan.model.map;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/// Plans whose contexts are the folders of their modules.
final class DrawnPlans {
    private DrawnPlans() {}

    /// @param folders second part of the names of modules; each becomes a context of that id
    static Plan byApp(Plan plan, List<String> folders) {
        Plan drawn = plan;
        for (String folder : folders) {
            var modules = plan.facts().modules().stream()
                    .map(m -> m.id())
                    .filter(id -> id.name().split("\\.")[1].equals(folder))
                    .collect(Collectors.toSet());
            var context = BoundedContext.named(new ContextId(folder), folder, "#2f6db5");
            if (new ContextEdit.Draw(context, modules).applyTo(drawn) instanceof Outcome.Done(Plan next)) drawn = next;
        }
        return drawn;
    }
}
