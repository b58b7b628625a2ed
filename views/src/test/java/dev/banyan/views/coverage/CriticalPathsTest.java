package dev.banyan.views.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.CoverageTarget;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPath.Target;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.edit.TargetEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.views.Subject;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.audit.AuditRoom;
import dev.banyan.views.parts.AddToPath;
import dev.banyan.views.parts.EditChoice;
import dev.banyan.views.parts.EditText;
import dev.banyan.views.parts.FactTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CriticalPathsTest extends WindowTest {
    private static final Place AT = Place.line(1);

    @Override
    protected Plan plan() {
        return ExamplePlan.plan();
    }

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new CoverageRoom(), new AuditRoom());
    }

    @Test
    void aPathIsDrawnNamedLedThroughEndpointsAndAimed() {
        showPaths();
        assertTrue(says("No critical paths yet"));
        fire("#paths-draw");
        typeHere("Check out");
        assertEquals("Check out", path().name());
        assertEquals("no data", row().state(), "it leads through nothing yet");

        fire("#path-endpoints");
        filter("/payments/");
        fire("#scope-tick");
        fire("#scope-take");
        assertEquals(Set.of("/payments/", "/payments/callback/"), path().endpoints());
        assertEquals(
                Set.of(new ModuleId("bank.payments.views"), new ModuleId("bank.payments.webhooks")),
                row().gap().reach().modules());

        fire("#path-modules");
        filter("bank.ledger.posting");
        fire("#scope-tick");
        fire("#scope-take");
        assertEquals(Set.of(new ModuleId("bank.ledger.posting")), path().modules());

        type("#target-" + path().id().text(), "70");
        @SuppressWarnings("unchecked")
        var before = (EditChoice<PhaseId>) node("#before-" + path().id().text());
        fx(() -> before.choose(ExamplePlan.TAKE_PAYMENTS));
        assertEquals(new Target(70, ExamplePlan.TAKE_PAYMENTS), path().target());
        assertTrue(row().gap().linesToCover() > 0);

        key(KeyCode.DIGIT3, "Alt");
        assertTrue(ask(() -> this.<Covered.PhaseRow>table().shown().stream()
                .anyMatch(r -> r.phase().id().equals(ExamplePlan.TAKE_PAYMENTS)
                        && r.paths().size() == 1
                        && r.targets() == 2)));
        key(KeyCode.Z, "Shortcut");
        key(KeyCode.Z, "Shortcut");
        assertEquals(null, path().target(), "each step is undone by its own");
    }

    @Test
    void aNameGoesOnBeingTypedWhileTheFiguresAreFoundAnew() {
        showPaths();
        fire("#paths-draw");
        fx(() -> ((TextField) focused()).setText("Check"));
        fx(() -> workbench().ask(new TargetEdit.Set(new CoverageTarget(ExamplePlan.LEDGER, 77, null))));
        settle();
        typeHere("Check out");
        assertEquals("Check out", path().name());
    }

    @Test
    void spaceTicksWhatIsSelectedAndWhatIsChosenComesFirst() {
        fx(() -> AddToPath.draw(workbench(), Set.of("/reports/"), Set.of()));
        fire("#path-endpoints");
        assertEquals(
                "/reports/",
                ask(() -> this.<EndpointRow>sheet().shown().getFirst().route()));
        fx(() -> {
            var list = (TableView<?>) sheet().lookup(".table-view");
            list.requestFocus();
            list.getSelectionModel().selectRange(1, 3);
        });
        key(KeyCode.SPACE);
        fire("#scope-take");
        assertEquals(3, path().endpoints().size());
    }

    @Test
    void theKeysAloneDrawAPathAndAimIt() {
        showPaths();
        key(KeyCode.INSERT);
        typeHere("Report");
        key(KeyCode.E, "Alt");
        filter("/reports/");
        fx(() -> sheet().lookup(".table-view").requestFocus());
        key(KeyCode.DOWN);
        key(KeyCode.SPACE);
        fire("#scope-take");
        settle();
        String target = "target-" + path().id().text();
        for (int i = 0; i < 3 && !target.equals(ask(() -> focused().getId())); i++) key(KeyCode.TAB);
        assertEquals(target, ask(() -> focused().getId()), "the focus came back to where it was, in the table");
        key(KeyCode.ENTER);
        typeHere("80");
        assertEquals(new Target(80, null), path().target());
        assertEquals(Set.of("/reports/"), path().endpoints());
    }

    @Test
    void theRestOfALongPathIsShownOnDemand() {
        Set<String> many = IntStream.range(0, 25).mapToObj(i -> "/e/" + i + "/").collect(Collectors.toSet());
        fx(() -> AddToPath.draw(workbench(), many, Set.of()));
        assertFalse(says("/e/9/"));
        fx(() -> shell().root().lookupAll(".button").stream()
                .filter(n -> n instanceof ButtonBase b && b.getText().equals("Show 15 more"))
                .findFirst()
                .ifPresent(n -> ((ButtonBase) n).fire()));
        assertTrue(says("/e/9/"));
        assertFalse(says("Show 15 more"));
    }

    @Test
    void aPathBeginsWhereMostIsAskedFor() {
        open(plan());
        showPaths();
        assertTrue(node("#paths-guess").isDisabled(), "nobody knows yet");
        open(withTraffic());
        showPaths();
        assertFalse(node("#paths-guess").isDisabled());
        fire("#paths-guess");
        fx(() -> ((CheckBox) shell().root().lookup(".tick-sheet .check-box")).fire());
        fire("#scope-take");
        assertEquals(Set.of("/reports/"), path().endpoints(), "the busiest stands first");
    }

    @Test
    void whatNoModuleAnswersIsNoData() {
        fx(() -> AddToPath.draw(workbench(), Set.of("/payments/", "/admin/"), Set.of()));
        assertTrue(ask(() -> row().state()).equals("no data"));
        type("#target-" + path().id().text(), "0");
        assertEquals("no data", row().state(), "a target of nothing is not met either");
        assertTrue(says("No data: no module answers /admin/."), "the inspector says why");
    }

    @Test
    void endpointsOfTheAuditAreAddedFromTheirList() {
        fx(() -> AddToPath.draw(workbench(), Set.of(), Set.of()));
        var menu = ask(() ->
                AddToPath.endpoints(workbench(), () -> Set.of("/reports/")).menu());
        assertEquals(
                List.of("Critical path 1", "New critical path"),
                menu.getItems().stream()
                        .map(i -> i.getText())
                        .filter(t -> t != null)
                        .toList());
        fx(() -> menu.getItems().getFirst().fire());
        assertEquals(Set.of("/reports/"), path().endpoints());
        assertEquals(
                "Add 1 endpoint to the critical path Critical path 1",
                store().history().getLast().label());
        fx(() -> menu.getItems().getLast().fire());
        assertEquals(2, workbench().plan().criticalPaths().size());
    }

    @Test
    void aPathIsRemovedByKeyAndComesBack() {
        fx(() -> AddToPath.draw(workbench(), Set.of("/reports/"), Set.of()));
        fx(() -> table().lookup(".table-view").requestFocus());
        key(KeyCode.DELETE);
        assertTrue(workbench().plan().criticalPaths().isEmpty());
        assertEquals(Subject.NOTHING, workbench().selection().get());
        key(KeyCode.Z, "Shortcut");
        assertEquals(Set.of("/reports/"), path().endpoints());
    }

    @Test
    void aDoubleClickLeadsToItsModules() {
        fx(() -> AddToPath.draw(workbench(), Set.of("/reports/"), Set.of()));
        fx(() -> table().lookup(".table-view").requestFocus());
        key(KeyCode.ENTER);
        assertEquals(
                new Subject.Modules(Set.of(new ModuleId("bank.reporting.dashboards"))),
                workbench().selection().get());
    }

    private void showPaths() {
        fx(() -> workbench().go().accept("coverage"));
        key(KeyCode.DIGIT2, "Alt");
    }

    private Plan withTraffic() {
        Audit audit = plan().audit();
        List<Fact> asked = List.of(
                new Fact.TrafficFact("GET", "/reports/", 900, 0, Double.NaN, Double.NaN, null, null, AT),
                new Fact.TrafficFact("GET", "/payments/", 100, 0, Double.NaN, Double.NaN, null, null, AT));
        var source = new Source(
                new SourceId("access"),
                "access.log",
                "0".repeat(64),
                9,
                "access-log",
                "access log",
                Source.Certainty.CERTAIN,
                "",
                2,
                Instant.parse("2026-03-01T12:00:00Z"));
        var readings = new ArrayList<>(audit.readings());
        readings.add(new Reading(source, asked, List.of()));
        return plan().withAudit(new Audit(readings, List.of()));
    }

    private CriticalPath path() {
        return workbench().plan().criticalPaths().firstEntry().getValue();
    }

    private PathRow row() {
        return ask(() -> this.<PathRow>table().shown().getFirst());
    }

    private void filter(String words) {
        fx(() -> ((TextField) shell().root().lookup(".tick-sheet .filter-field")).setText(words));
    }

    private void fire(String selector) {
        var button = (ButtonBase) node(selector);
        fx(button::fire);
    }

    private void type(String selector, String words) {
        fx(() -> ((EditText) node(selector)).edit());
        typeHere(words);
    }

    private Node focused() {
        return shell().root().getScene().getFocusOwner();
    }

    private void typeHere(String words) {
        fx(() -> ((TextField) focused()).setText(words));
        key(KeyCode.ENTER);
        settle();
    }

    @SuppressWarnings("unchecked")
    private <T> FactTable<T> table() {
        return (FactTable<T>) node(".fact-table");
    }

    @SuppressWarnings("unchecked")
    private <T> FactTable<T> sheet() {
        return (FactTable<T>) node(".tick-sheet .fact-table");
    }
}
