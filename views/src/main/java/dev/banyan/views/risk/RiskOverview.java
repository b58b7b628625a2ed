package dev.banyan.views.risk;

import dev.banyan.model.Plan;
import dev.banyan.model.Risk;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tone;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The inspector while nothing is selected: what of the register needs a decision.
final class RiskOverview {
    private static final int SHOWN = 12;

    private RiskOverview() {}

    static Node of(Plan plan, Workbench workbench) {
        List<Risk> risks = plan.risks().values().stream()
                .sorted(Comparator.comparingInt(Risk::exposure).reversed().thenComparing(Risk::number))
                .toList();
        long severe =
                risks.stream().filter(r -> Scale.tone(r.exposure()) == Tone.BAD).count();
        var inspector = new Inspector("Risks", "Drag a disc, or use the arrow keys on it, to change its place.")
                .section(
                        "The register",
                        new Figures()
                                .row("Risks", NumberText.count(risks.size()))
                                .row("Severe", NumberText.count(severe)));
        list(
                inspector,
                "No phase retires them",
                risks.stream().filter(r -> r.retiredIn() == null).toList(),
                workbench);
        list(
                inspector,
                "Without an owner",
                risks.stream().filter(r -> r.owner().isBlank()).toList(),
                workbench);
        list(
                inspector,
                "Without a response",
                risks.stream().filter(r -> r.response().isBlank()).toList(),
                workbench);
        return inspector;
    }

    private static void list(Inspector inspector, String title, List<Risk> risks, Workbench workbench) {
        if (risks.isEmpty()) return;
        inspector.section(title);
        for (Risk risk : risks.subList(0, Math.min(SHOWN, risks.size()))) {
            var link = new Hyperlink("R" + risk.number() + " " + risk.title());
            link.setWrapText(true);
            link.setOnAction(_ -> workbench.selection().select(new Subject.OfRisk(risk.id())));
            var pill = new Pill(Integer.toString(risk.exposure()), Scale.tone(risk.exposure()));
            HBox.setHgrow(link, Priority.ALWAYS);
            link.setMaxWidth(Double.MAX_VALUE);
            inspector.add(new HBox(8, link, pill));
        }
        if (risks.size() > SHOWN) inspector.text("and " + NumberText.count(risks.size() - SHOWN) + " more");
    }
}
