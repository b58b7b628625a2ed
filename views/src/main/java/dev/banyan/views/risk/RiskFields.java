package dev.banyan.views.risk;

import dev.banyan.model.ContextId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Risk;
import dev.banyan.model.edit.RiskEdit;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.EditText;
import dev.banyan.views.parts.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The fields that change one risk, as the register and the inspector show them. Every field carries an id made of the
/// risk and the property, so that the focus finds it again after an edit.
///
/// @param part tells the fields of several places apart
record RiskFields(Workbench workbench, Risk risk, String part) {

    EditText title() {
        var field = new EditText(
                "Title of R" + risk.number(), risk.title(), "no title", typed -> set(r -> r.withTitle(typed)));
        return named(field, "title");
    }

    EditText owner() {
        return named(
                new EditText(
                        "Owner of R" + risk.number(),
                        risk.owner(),
                        "nobody yet",
                        typed -> set(r -> r.withOwner(typed))),
                "owner");
    }

    EditText response() {
        return named(
                new EditText(
                        "Response to R" + risk.number(),
                        risk.response(),
                        "nothing yet",
                        typed -> set(r -> r.withResponse(typed))),
                "response");
    }

    EditChoice<Integer> likelihood() {
        var field = new EditChoice<>(
                "Likelihood of R" + risk.number(),
                Scale.likelihoods(),
                risk.likelihood(),
                o -> set(r -> r.withLikelihoodAndImpact(step(o), r.impact())));
        return named(field, "likelihood");
    }

    EditChoice<Integer> impact() {
        var field = new EditChoice<>(
                "Impact of R" + risk.number(),
                Scale.impacts(),
                risk.impact(),
                o -> set(r -> r.withLikelihoodAndImpact(r.likelihood(), step(o))));
        return named(field, "impact");
    }

    private static int step(Option<Integer> option) {
        Integer step = option.value();
        return step == null ? 1 : step;
    }

    EditChoice<ContextId> context() {
        var options = new ArrayList<Option<ContextId>>();
        options.add(new Option<>(null, "The whole"));
        workbench.plan().contexts().values().forEach(c -> options.add(new Option<>(c.id(), c.name())));
        var field = new EditChoice<>(
                "Context of R" + risk.number(), options, risk.context(), o -> set(r -> r.withContext(o.value())));
        return named(field, "context");
    }

    EditChoice<PhaseId> retiredIn() {
        var field = new EditChoice<>(
                "Phase that retires R" + risk.number(),
                phases(),
                risk.retiredIn(),
                o -> set(r -> r.withRetiredIn(o.value())));
        if (risk.retiredIn() == null) field.getStyleClass().add("warns");
        return named(field, "retired");
    }

    private List<Option<PhaseId>> phases() {
        var options = new ArrayList<Option<PhaseId>>();
        options.add(new Option<>(null, "unplanned"));
        workbench.plan().roadmap().forEach(p -> options.add(new Option<>(p.id(), p.place() + 1 + " " + p.name())));
        return options;
    }

    private <N extends javafx.scene.Node> N named(N field, String property) {
        field.setId(id(part, risk, property));
        return field;
    }

    static String id(String part, Risk risk, String property) {
        return part + "-" + risk.id().text() + "-" + property;
    }

    /// Changes the risk as it is in the plan now.
    boolean set(UnaryOperator<Risk> change) {
        Risk now = workbench.plan().risks().get(risk.id());
        return now != null && workbench.ask(new RiskEdit.Set(change.apply(now)));
    }
}
