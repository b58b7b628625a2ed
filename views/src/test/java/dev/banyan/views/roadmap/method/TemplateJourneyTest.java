package dev.banyan.views.roadmap.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.MethodRules;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.Plan;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.roadmap.Template;
import dev.banyan.views.FakeTemplates;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.roadmap.RoadmapRoom;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A roadmap from steps of two templates that disagree.
class TemplateJourneyTest extends WindowTest {
    @Override
    protected Plan plan() {
        return ExamplePlan.onlyAudit();
    }

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new RoadmapRoom());
    }

    @Test
    void whatLiesBesideThePlanIsOfferedAndWhatIsNoTemplateIsTold() {
        press("#from-template");
        assertFalse(ask(() -> node("#template-troubles").isManaged()));
        Template five = FakeTemplates.FIVE;
        var team = new Template("beside-1", "Our way", "In short.", "", five.steps(), five.rules());
        fx(() -> {
            doors.templates().all().add(team);
            doors.templates().troubles().add("bad.json cannot be used as a template: it is no whole JSON, line 1.");
        });
        assertTrue(says("Our way (beside the plan)"));
        assertTrue(says("bad.json cannot be used as a template: it is no whole JSON, line 1."));
        look(team);
        press("#template-use");
        assertEquals("Plan from Our way", store().undoable().orElseThrow().label());
    }

    @Test
    void stepsOfTwoTemplatesAreMixedWhereTheyDisagreeThePersonChooses() {
        press("#from-template");
        assertFalse(button("#template-use").isDisabled());
        look(FakeTemplates.FIVE);
        press("#step-leave-3");
        look(FakeTemplates.RESCUE);
        press("#take-0");
        assertEquals("Choose in 1 disagreement first", text("#template-hint"));
        assertTrue(button("#template-use").isDisabled());
        press("#disagree-0-other");
        assertFalse(button("#template-use").isDisabled());
        press("#template-use");
        assertEquals(
                List.of(
                        PhaseKind.STABILISE,
                        PhaseKind.CAPTURE_GROUND_TRUTH,
                        PhaseKind.MODERNISE_DEPENDENCIES,
                        PhaseKind.STRANGLE),
                store().plan().roadmap().stream().map(Phase::kind).toList());
        assertEquals(
                "Plan from Six-step rescue and Five stages",
                store().undoable().orElseThrow().label());
        assertFalse(store().plan().method().of("audit-first").orElseThrow().followed());
        key(KeyCode.Z, "Shortcut");
        assertTrue(store().plan().phases().isEmpty());
        assertEquals(MethodRules.USUAL, store().plan().method());
    }

    @Test
    void anOrderAgainstARuleIsWarnedAboutAndStillPlanned() {
        press("#from-template");
        look(FakeTemplates.FIVE);
        press("#step-down-0");
        assertTrue(says("Should wait for Audit and assessment: audit first, it says so."));
        press("#template-use");
        assertEquals(
                PhaseKind.MODERNISE_DEPENDENCIES,
                store().plan().roadmap().getFirst().kind());
    }

    @Test
    void whatWasMixedIsKeptAsAnOwnTemplateAndDeletedAgain() {
        press("#from-template");
        press("#step-leave-3");
        fx(() -> ((TextField) node("#template-name")).setText("Ours"));
        press("#template-save");
        Template own = doors.templates.all().getLast();
        assertEquals("Ours", own.name());
        assertEquals(3, own.steps().size());
        look(own);
        press("#template-export");
        assertEquals("export template " + own.id(), doors.asked.getLast());
        press("#template-delete");
        assertEquals(2, doors.templates.all().size());
    }

    @Test
    void thePresentRoadmapBecomesATemplate() {
        open(ExamplePlan.plan());
        fx(() -> workbench().actions().get("roadmap.template").run().run());
        press("#template-of-roadmap");
        assertTrue(doors.templates.all().getLast().name().startsWith("As in "));
    }

    @Test
    void aRuleThatIsNotFollowedWarnsNoMoreUntilItIsAgain() {
        open(ExamplePlan.plan());
        press("#rule-delete-last");
        assertEquals(
                "Do not follow the rule delete last",
                store().undoable().orElseThrow().label());
        assertFalse(store().plan().method().of("delete-last").orElseThrow().followed());
        key(KeyCode.Z, "Shortcut");
        assertEquals(MethodRules.USUAL, store().plan().method());
    }

    private void look(Template template) {
        fx(() -> list().getSelectionModel().select(template));
    }

    @SuppressWarnings("unchecked")
    private ListView<Template> list() {
        return (ListView<Template>) node("#template-list");
    }

    private void press(String selector) {
        ButtonBase found = button(selector);
        fx(found::fire);
    }

    private ButtonBase button(String id) {
        return (ButtonBase) node(id);
    }
}
