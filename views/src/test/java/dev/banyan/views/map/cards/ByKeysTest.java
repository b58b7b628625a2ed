package dev.banyan.views.map.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.ModuleSearch;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.seams.CutCost;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import dev.banyan.views.map.scene.ColourBy;
import dev.banyan.views.map.scene.Parcel;
import dev.banyan.views.map.scene.Territory;
import dev.banyan.views.map.words.CostWords;
import dev.banyan.views.map.words.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Contexts drawn, filled, merged and renamed without a mouse, typed letter by letter.
class ByKeysTest extends MapTest {

    private void onMap() {
        fx(() -> map().requestFocus());
    }

    private String counted() {
        return ask(() -> ((Label) node("#find-counted")).getText());
    }

    private List<String> picks() {
        return ask(() -> ((ListView<?>) node("#pick-list"))
                .getItems().stream().map(p -> ((PickCard.Pick) p).name()).toList());
    }

    private boolean focused(String selector) {
        return ask(() -> node(selector).isFocused());
    }

    @Test
    void theMenuShowsTheKeysThatDoTheSame() {
        open(ExamplePlan.plan());
        fx(() -> map().state().bench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        var keys = ask(() -> menu().getItems().stream()
                .filter(i -> i.getAccelerator() != null)
                .collect(Collectors.toMap(
                        MenuItem::getText, i -> i.getAccelerator().getDisplayText())));
        assertEquals("F2", keys.get("Rename…"));
        assertEquals("K", keys.get("Split along its weakest cut…"));
        assertTrue(keys.containsKey("Delete the context"));
    }

    @Test
    void theColourOfTheMapIsACommand() {
        open(ExamplePlan.plan());
        fx(() -> shell().actions().get("map.colour.complexity").run().run());
        assertEquals(ColourBy.COMPLEXITY, ask(() -> map().state().colourBy().get()));
    }

    @Test
    void aContextIsDrawnFromNothing() {
        Plan bare = ExamplePlan.plan();
        var drawn = (Outcome.Done) new ContextEdit.Delete(bare.contexts().keySet()).applyTo(bare);
        open(drawn.plan());
        onMap();
        key(KeyCode.A);
        assertTrue(focused("#find-words"));
        write("payments");
        settle();
        Set<ModuleId> expected = new ModuleSearch("payments").in(bare);
        assertEquals(expected.size() + " modules match: in no context yet.", counted());
        key(KeyCode.ENTER);
        assertEquals(new Subject.Modules(expected), workbench().selection().get());
        assertTrue(ask(() -> map().isFocused()));
        key(KeyCode.N);
        assertTrue(focused("#map-name"));
        write("paying");
        key(KeyCode.ENTER);
        var context = workbench().plan().contexts().values().iterator().next();
        assertEquals("paying", context.name());
        assertEquals(expected, workbench().plan().modulesOf(context.id()));
        fx(() -> workbench().store().undo());
        assertTrue(workbench().plan().contexts().isEmpty());
    }

    @Test
    void shiftEnterAddsWhatIsFoundToTheSelection() {
        ModuleId one = module("bank.payments.refund");
        fx(() -> workbench().selection().select(Subject.module(one)));
        onMap();
        key(KeyCode.A);
        write("ledger");
        key(KeyCode.ENTER, "Shift");
        var both = new HashSet<>(new ModuleSearch("ledger").in(workbench().plan()));
        both.add(one);
        assertEquals(new Subject.Modules(both), workbench().selection().get());
    }

    @Test
    void whatIsFoundIsPointedOutAndEscapeSelectsNothing() {
        onMap();
        key(KeyCode.A);
        write("zzz");
        settle();
        assertEquals("No module is called that.", counted());
        key(KeyCode.ENTER);
        assertTrue(focused("#find-words"));
        key(KeyCode.ESCAPE);
        assertNull(ask(() -> shell().root().lookup("#map-find")));
        assertSame(Subject.NOTHING, workbench().selection().get());
        assertTrue(ask(() -> map().isFocused()));
    }

    @Test
    void modulesMoveIntoAContextThatIsTyped() {
        ModuleId refund = module("bank.payments.refund");
        fx(() -> workbench().selection().select(Subject.module(refund)));
        onMap();
        key(KeyCode.M);
        assertTrue(focused("#pick-part"));
        String cost = CostWords.crossing(CutCost.of(workbench().plan()).moving(Set.of(refund), ExamplePlan.LEDGER));
        assertTrue(says(cost), cost);
        write("ledg");
        settle();
        assertEquals("Ledger", picks().getFirst());
        key(KeyCode.ENTER);
        assertEquals(ExamplePlan.LEDGER, workbench().plan().membership().get(refund));
    }

    @Test
    void aNameThatNoContextHasMakesOne() {
        ModuleId refund = module("bank.payments.refund");
        fx(() -> workbench().selection().select(Subject.module(refund)));
        onMap();
        key(KeyCode.M);
        write("refunds");
        settle();
        assertEquals(List.of("New context “refunds”"), picks());
        key(KeyCode.ENTER);
        var context = Objects.requireNonNull(workbench().plan().membership().get(refund));
        assertEquals("refunds", Names.of(workbench().plan(), context));
    }

    @Test
    void twoContextsMergeIntoOneOfThem() {
        Plan before = workbench().plan();
        fx(() ->
                workbench().selection().select(new Subject.Contexts(Set.of(ExamplePlan.LEDGER, ExamplePlan.PAYMENTS))));
        onMap();
        key(KeyCode.J);
        assertEquals(2, picks().size());
        write("ledger");
        key(KeyCode.ENTER);
        Plan after = workbench().plan();
        assertNull(after.context(ExamplePlan.PAYMENTS));
        var all = new HashSet<>(before.modulesOf(ExamplePlan.LEDGER));
        all.addAll(before.modulesOf(ExamplePlan.PAYMENTS));
        assertEquals(all, after.modulesOf(ExamplePlan.LEDGER));
        fx(() -> workbench().store().undo());
        assertSame(before, workbench().plan());
    }

    @Test
    void f2RenamesTheSelectedContext() {
        fx(() -> workbench().selection().select(Subject.context(ExamplePlan.LEDGER)));
        onMap();
        key(KeyCode.F2);
        assertEquals("Ledger", ask(() -> ((TextField) node("#map-name")).getText()));
        write("books");
        key(KeyCode.ENTER);
        assertEquals("books", Names.of(workbench().plan(), ExamplePlan.LEDGER));
    }

    @Test
    void whatTheTableSelectsBecomesAContextOnTheMap() {
        onMap();
        key(KeyCode.T);
        ModuleId refund = module("bank.payments.refund");
        fx(() -> workbench().selection().select(Subject.module(refund)));
        key(KeyCode.N);
        assertTrue(focused("#map-name"));
        assertFalse(ask(() -> shell().root().lookup("#map-twin") != null));
        write("refunds");
        key(KeyCode.ENTER);
        assertTrue(workbench().plan().contexts().values().stream()
                .anyMatch(c -> c.name().equals("refunds")));
    }

    @Test
    void tabReachesEveryPartOfTheMapAlsoWhatIsInNoContext() {
        onMap();
        var seen = new HashSet<Subject>();
        for (int i = 0; i < scene().territories().size(); i++) {
            key(KeyCode.TAB);
            seen.add(workbench().selection().get());
        }
        for (Territory t : scene().territories()) {
            var subject = t.id() != null ? Subject.context(t.id()) : new Subject.Modules(scene().ids(t.members()));
            assertTrue(seen.contains(subject), t.name());
        }
    }

    @Test
    void tabGoesThroughThePackagesOfAContextOnceOneIsSelected() {
        onMap();
        Territory t = scene().territories().stream()
                .filter(each -> each.context() != null && parcels(each).size() > 1)
                .filter(each -> parcels(each).getFirst().members().length > 1)
                .findFirst()
                .orElseThrow();
        List<Parcel> parcels = parcels(t);
        fx(() -> workbench().selection().select(subject(parcels.getFirst())));
        key(KeyCode.TAB);
        assertEquals(subject(parcels.get(1)), workbench().selection().get());
    }

    private List<Parcel> parcels(Territory t) {
        return scene().parcels().stream().filter(p -> p.owner() == t.number()).toList();
    }

    private Subject subject(Parcel p) {
        return new Subject.Modules(scene().ids(p.members()));
    }
}
