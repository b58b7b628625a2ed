package dev.banyan.views.coverage;

import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.PhaseId;
import dev.banyan.model.edit.TargetEdit;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.EditText;
import dev.banyan.views.parts.Option;
import java.util.ArrayList;
import java.util.OptionalDouble;

/// The fields that change the target of one context.
///
/// @param name of the context
record TargetFields(Workbench workbench, ContextId context, String name) {

    EditText percent() {
        CoverageTarget target = workbench.plan().targets().get(context);
        var field = new EditText(
                "Coverage target of " + name,
                target == null ? "" : Percent.write(target.percent()),
                "set…",
                this::setPercent);
        field.setId("target-" + context.text());
        return field.styled("figure-value");
    }

    private boolean setPercent(String typed) {
        if (typed.isEmpty()) return workbench.ask(new TargetEdit.Remove(context));
        OptionalDouble percent = Percent.read(typed);
        if (percent.isEmpty()) {
            workbench.say().accept("A coverage target is 0 to 100 percent, “" + typed + "” is not.");
            return false;
        }
        CoverageTarget known = workbench.plan().targets().get(context);
        return workbench.ask(new TargetEdit.Set(
                new CoverageTarget(context, percent.getAsDouble(), known == null ? null : known.before())));
    }

    EditChoice<PhaseId> before() {
        CoverageTarget target = workbench.plan().targets().get(context);
        var options = new ArrayList<Option<PhaseId>>();
        options.add(new Option<>(null, "any time"));
        workbench.plan().roadmap().forEach(p -> options.add(new Option<>(p.id(), p.place() + 1 + " " + p.name())));
        var field = new EditChoice<>(
                "Phase before which " + name + " must be covered",
                options,
                target == null ? null : target.before(),
                this::setBefore);
        field.setId("before-" + context.text());
        field.setDisable(target == null);
        return field;
    }

    private boolean setBefore(Option<PhaseId> chosen) {
        CoverageTarget known = workbench.plan().targets().get(context);
        return known != null && workbench.ask(new TargetEdit.Set(known.withBefore(chosen.value())));
    }
}
