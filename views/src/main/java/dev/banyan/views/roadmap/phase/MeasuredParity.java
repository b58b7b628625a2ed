package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Compared;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Parity;
import dev.banyan.model.audit.TestSuite;
import dev.banyan.model.roadmap.PhaseParity;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.ParityWords;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.ToSource;
import dev.banyan.views.roadmap.entry.Days;
import dev.banyan.views.roadmap.parts.Parts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the audit knows of old and new in what a phase takes: all of it, then each endpoint or module, the worst
/// first, with the way to its line in the source, and the endpoints that nobody compared.
final class MeasuredParity {
    private static final int SHOWN = 6;

    private final Workbench workbench;
    private final Plan plan;
    private final PhaseParity parity;

    MeasuredParity(Workbench workbench, Phase phase) {
        this.workbench = workbench;
        plan = workbench.plan();
        parity = PhaseParity.of(plan, phase);
    }

    Node node() {
        Compared compared = parity.compared();
        var whole = new Figures();
        if (compared.number() == 0)
            whole.unknown(
                    "Measured",
                    "A report of Diffy, results of Scientist, or a table of endpoint, compared and differing gives this.");
        else whole.row("Measured", new Pill(ParityWords.of(compared), ParityWords.tone(compared)));
        if (compared.first() != null && compared.last() != null)
            whole.row("Between", Days.brief(compared.first()) + " and " + Days.brief(compared.last()));
        tests(whole);
        var box = new VBox(3, whole);
        box.setId("measured-parity");
        each(box);
        never(box);
        return box;
    }

    private void tests(Figures figures) {
        long all =
                parity.tests().stream().mapToLong(t -> t.tests() - t.skipped()).sum();
        long failed = parity.tests().stream().mapToLong(TestSuite::failed).sum();
        if (all > 0)
            figures.row("Parity tests that pass", NumberText.count(all - failed) + " of " + NumberText.count(all));
    }

    private void each(VBox box) {
        Map<String, List<Parity>> byName = parity.parities().stream().collect(Collectors.groupingBy(this::name));
        var worst = byName.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, List<Parity>> e) ->
                                Compared.of(e.getValue()).percentSame())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        worst.stream().limit(SHOWN).forEach(e -> box.getChildren().add(line(e.getKey(), e.getValue())));
        if (worst.size() > SHOWN)
            box.getChildren()
                    .add(Parts.muted("and " + NumberText.count(worst.size() - SHOWN) + " more in the Audit room"));
    }

    /// What a person knows it by: the route, else the module, else what the source says.
    private String name(Parity p) {
        ModuleId module = p.module();
        if (p.endpoint() >= 0) return plan.facts().endpoints().get(p.endpoint()).route();
        return module == null ? p.what() : module.name();
    }

    private Node line(String name, List<Parity> some) {
        Parity most =
                some.stream().max(Comparator.comparingLong(Parity::differing)).orElse(some.getFirst());
        Hyperlink value = ToSource.value(ParityWords.of(Compared.of(some)), most.source(), most.place(), workbench);
        value.setMinWidth(Region.USE_PREF_SIZE);
        return row(named(name), value);
    }

    private static Label named(String name) {
        var label = new Label(name);
        label.getStyleClass().addAll("figure-label", "code");
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Tips.set(label, name);
        return label;
    }

    private static Node row(Label name, Node value) {
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(40);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(8, name, value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void never(VBox box) {
        List<Integer> never = parity.never();
        if (parity.compared().number() == 0 || never.isEmpty()) return;
        String words = NumberText.count(never.size()) + " of "
                + NumberText.count(parity.byEndpoint().size(), "endpoint", "endpoints") + " never compared";
        box.getChildren().add(Parts.muted(words));
        never.stream().limit(SHOWN).forEach(i -> box.getChildren().add(toEndpoint(i)));
        if (never.size() > SHOWN)
            box.getChildren().add(Parts.muted("and " + NumberText.count(never.size() - SHOWN) + " more"));
    }

    private Node toEndpoint(int number) {
        String route = plan.facts().endpoints().get(number).route();
        var link = new Hyperlink(route);
        link.getStyleClass().add("code");
        link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Tips.set(link, route);
        link.setOnAction(_ -> workbench.selection().select(new Subject.OfEndpoint(number)));
        return link;
    }
}
