package dev.banyan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.app.project.Project;
import dev.banyan.app.project.Session;
import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.KeepEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.model.example.ExamplePlan;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Comparing in a script: figures side by side, what changed since, and one sentence where it cannot be done.
class CompareCommandTest extends CommandTest {
    @BeforeEach
    void plans() throws Exception {
        write("bare.banyan", List.of());
        write(
                "plan.banyan",
                List.of(
                        keep("a", KeptPlan.Kind.SCENARIO, "As drawn"),
                        keep("b", KeptPlan.Kind.BASELINE, "March"),
                        new PhaseEdit.Reorder(ExamplePlan.TAKE_REPORTING, 3)));
    }

    private static KeepEdit.Keep keep(String id, KeptPlan.Kind kind, String name) {
        return new KeepEdit.Keep(
                new KeptPlan(new KeptId(id), kind, name, ExamplePlan.TODAY, "because of " + id, ExamplePlan.plan()));
    }

    private void write(String name, List<Edit> edits) throws Exception {
        Plan plan = ExamplePlan.plan();
        try (Project project = Project.create(folder.resolve(name), plan, Session.patient("Iris", Clock.systemUTC()))) {
            for (Edit edit : edits) assertTrue(project.store().apply(edit) instanceof Outcome.Done, edit::toString);
        }
    }

    private void said(String words) {
        assertTrue(out.toString().contains(words), out::toString);
    }

    @Test
    void thePlanItsScenariosAndBaselinesStandSideBySideAndTheLatestBaselineTellsWhatMoved() {
        assertEquals(0, run("compare", in("plan.banyan"), "--on", ExamplePlan.TODAY.toString()), err::toString);
        String head = out.toString().lines().findFirst().orElseThrow();
        assertTrue(head.matches("Figure +As it stands +As drawn +Baseline March"), head);
        said("Gates at risk");
        said(" *");
        said("10000 runs with seed 1");
        said("As drawn: because of a");
        said("From Baseline March (2026-03-16) to As it stands:");
        said("Reporting stands at place 4 and not at 7.");
    }

    @Test
    void oneIsChosenByName() {
        assertEquals(0, run("compare", in("plan.banyan"), "--with=As drawn", "--on", "2026-03-16"), err::toString);
        said("From As drawn (2026-03-16) to As it stands:");
        assertFalse(out.toString().contains("March"), out::toString);
        assertEquals(2, run("compare", in("plan.banyan"), "--with=Nothing"));
        assertEquals(
                "There is no scenario or baseline Nothing; there are As drawn, March.",
                err.toString().strip());
        assertEquals("", out.toString());
    }

    @Test
    void anotherFileIsComparedFromTheFirstToTheSecond() {
        assertEquals(0, run("compare", in("bare.banyan"), in("plan.banyan")), err::toString);
        String head = out.toString().lines().findFirst().orElseThrow();
        assertTrue(head.matches("Figure +bare.banyan +plan.banyan"), head);
        said("Reporting stands at place 4 and not at 7.");
        run("compare", in("plan.banyan"), in("bare.banyan"));
        said("Reporting stands at place 7 and not at 4.");
        assertEquals(3, run("compare", in("plan.banyan"), in("none.banyan")));
        assertEquals(1, err.toString().lines().count(), err::toString);
    }

    @Test
    void scriptsGetTheSameFigures() {
        assertEquals(0, run("compare", in("plan.banyan"), "--json"), err::toString);
        said("\"seed\" : 1");
        said("\"kind\" : \"baseline\"");
        said("\"gatesAtRisk\" : ");
        said("\"sentence\" : \"Reporting stands at place 4 and not at 7\"");
        String once = out.toString();
        run("compare", in("plan.banyan"), "--json");
        assertEquals(once, out.toString());
    }

    @Test
    void withNothingKeptTheFiguresOfThePlanAreSaidAndThatThereIsNothingBeside() {
        assertEquals(0, run("compare", in("bare.banyan")), err::toString);
        said("there is nothing to compare with");
        run("compare", in("bare.banyan"), "--json");
        said("\"since\" : null");
    }
}
