package dev.banyan.views;

import dev.banyan.model.MethodRule;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.roadmap.Template;
import dev.banyan.model.roadmap.TemplateStep;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Two templates that disagree about what goes first, and a shelf that remembers what was put on it.
public final class FakeTemplates implements TemplateShelf {
    public static final Template FIVE = template(
            "five-stages",
            "Five stages",
            rule("audit-first", "audit first", PhaseKind.CAPTURE_GROUND_TRUTH),
            step(PhaseKind.CAPTURE_GROUND_TRUTH, "Audit and assessment", false),
            step(PhaseKind.MODERNISE_DEPENDENCIES, "Modernise dependencies", false),
            step(PhaseKind.STRANGLE, "Architecture improvements", true),
            step(PhaseKind.ROLL_OUT, "Roll out and stabilise", false));
    public static final Template RESCUE = template(
            "six-step-rescue",
            "Six-step rescue",
            rule("stop-first", "stop the bleeding first", PhaseKind.STABILISE),
            step(PhaseKind.STABILISE, "Stop the bleeding", false),
            step(PhaseKind.CAPTURE_GROUND_TRUTH, "Map the seams", false));

    private final ObservableList<Template> all = FXCollections.observableArrayList(FIVE, RESCUE);
    private final ObservableList<String> troubles = FXCollections.observableArrayList();
    private final List<String> asked;

    FakeTemplates(List<String> asked) {
        this.asked = asked;
    }

    private static Template template(String id, String name, MethodRule rule, TemplateStep... steps) {
        return new Template(id, name, "In short.", "A book", List.of(steps), List.of(rule.of(name)));
    }

    private static TemplateStep step(PhaseKind kind, String name, boolean each) {
        return new TemplateStep(
                kind,
                name,
                "Is over when it is over.",
                "Page 1",
                each,
                List.of(),
                List.of(),
                TemplateStep.WayBack.NONE);
    }

    private static MethodRule rule(String id, String name, PhaseKind first) {
        Set<PhaseKind> then = EnumSet.complementOf(EnumSet.of(first));
        return new MethodRule(id, name, Set.of(first), then, "it says so", "Page 2", "", true);
    }

    @Override
    public ObservableList<Template> all() {
        return all;
    }

    @Override
    public ObservableList<String> troubles() {
        return troubles;
    }

    @Override
    public void lookAgain() {
        asked.add("look for templates");
    }

    @Override
    public boolean beside(Template template) {
        return template.id().startsWith("beside-");
    }

    @Override
    public boolean own(Template template) {
        return template != FIVE && template != RESCUE && !beside(template);
    }

    @Override
    public void keep(Template template) {
        all.removeIf(t -> t.id().equals(template.id()));
        all.add(template);
    }

    @Override
    public void remove(Template own) {
        all.remove(own);
    }

    @Override
    public void export(Template template) {
        asked.add("export template " + template.id());
    }

    @Override
    public void takeIn() {
        asked.add("take in a template");
    }
}
