package dev.banyan.views.coverage;

import dev.banyan.model.ContextId;
import dev.banyan.model.CoverageTarget;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPath.Target;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.CriticalPathEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.TargetEdit;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.EditText;
import dev.banyan.views.parts.Option;
import java.util.ArrayList;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields that change the coverage target of one context or critical path.
///
/// @param key   what the ids of the fields end with
/// @param name  of what has the target
/// @param known its target in a plan, null while it has none
/// @param edit  sets another target, null takes it back
record TargetFields(
        Workbench workbench,
        String key,
        String name,
        Function<Plan, @Nullable Target> known,
        Function<@Nullable Target, Edit> edit) {
    private static final String ANY_TIME = "any time";

    static TargetFields of(Workbench workbench, ContextId context, String name) {
        return new TargetFields(
                workbench,
                context.text(),
                name,
                plan -> {
                    CoverageTarget target = plan.targets().get(context);
                    return target == null ? null : new Target(target.percent(), target.before());
                },
                target -> target == null
                        ? new TargetEdit.Remove(context)
                        : new TargetEdit.Set(new CoverageTarget(context, target.percent(), target.before())));
    }

    static TargetFields of(Workbench workbench, CriticalPathId path, String name) {
        return new TargetFields(
                workbench,
                path.text(),
                name,
                plan -> {
                    CriticalPath known = plan.criticalPaths().get(path);
                    return known == null ? null : known.target();
                },
                target -> new CriticalPathEdit.Aim(path, target));
    }

    /// What a table says of the phase: the words that the field shows.
    ///
    /// @param phase number and name, empty when none is named
    static String before(String phase) {
        return phase.isEmpty() ? ANY_TIME : phase;
    }

    private @Nullable Target target() {
        return known.apply(workbench.plan());
    }

    EditText percent() {
        Target target = target();
        var field = new EditText(
                "Coverage target of " + name,
                target == null ? "" : Percent.write(target.percent()),
                "set…",
                this::setPercent);
        field.setId("target-" + key);
        return field.styled("figure-value");
    }

    private boolean setPercent(String typed) {
        if (typed.isEmpty()) return workbench.ask(edit.apply(null));
        OptionalDouble percent = Percent.read(typed);
        if (percent.isEmpty()) {
            workbench.say().accept("A coverage target is 0 to 100 percent, “" + typed + "” is not.");
            return false;
        }
        Target was = target();
        return workbench.ask(edit.apply(new Target(percent.getAsDouble(), was == null ? null : was.before())));
    }

    EditChoice<PhaseId> before() {
        Target target = target();
        var options = new ArrayList<Option<PhaseId>>();
        options.add(new Option<>(null, ANY_TIME));
        workbench.plan().roadmap().forEach(p -> options.add(new Option<>(p.id(), p.place() + 1 + " " + p.name())));
        var field = new EditChoice<>(
                "Phase before which " + name + " must be covered",
                options,
                target == null ? null : target.before(),
                this::setBefore);
        field.setId("before-" + key);
        field.setDisable(target == null);
        return field;
    }

    private boolean setBefore(Option<PhaseId> chosen) {
        Target was = target();
        return was != null && workbench.ask(edit.apply(was.withBefore(chosen.value())));
    }
}
