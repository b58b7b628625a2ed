package dev.banyan.views.risk;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.views.Ink;
import java.util.List;
import javafx.scene.paint.Color;

/// A risk as the matrix and the register show it.
///
/// @param context name of its context, empty when it concerns the whole
/// @param colour  of its context, as drawn
/// @param phase   number and name of the phase that retires it, empty while none does
record RiskRow(Risk risk, String context, Color colour, String phase) {

    static List<RiskRow> all(Plan plan, Ink ink) {
        return plan.risks().values().stream().map(r -> of(plan, r, ink)).toList();
    }

    private static RiskRow of(Plan plan, Risk risk, Ink ink) {
        ContextId in = risk.context();
        BoundedContext context = in == null ? null : plan.context(in);
        PhaseId retired = risk.retiredIn();
        Phase phase = retired == null ? null : plan.phases().get(retired);
        return new RiskRow(
                risk,
                context == null ? "" : context.name(),
                context == null ? ink.bark() : ink.of(context.colour()),
                phase == null ? "" : phase.place() + 1 + " " + phase.name());
    }

    /// "R7".
    String number() {
        return "R" + risk.number();
    }
}
