package dev.banyan.views.map.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Origin;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.seams.CheaperCut;
import dev.banyan.model.seams.Seam;
import dev.banyan.model.seams.Seams;
import dev.banyan.views.Subject;
import dev.banyan.views.map.MapTest;
import dev.banyan.views.map.words.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.junit.jupiter.api.Test;

/// What the inspectors of the map lead to.
class InspectorsTest extends MapTest {

    @Test
    void aRowOfUsesLeadsToTheLineOfTheSourceThatSaysSo() {
        var facts = workbench().plan().facts();
        var graph = facts.dependencies();
        int e = 0;
        while (graph.kind(e) != DependencyKind.IMPORT) e++;
        ModuleId from = facts.modules().get(graph.from(e)).id(),
                to = facts.modules().get(graph.to(e)).id();
        fx(() -> workbench().selection().select(Subject.module(from)));
        Hyperlink row = ask(() -> shell().root().lookupAll(".to-source").stream()
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .filter(l -> tip(l).equals("Show where a source says that " + from.name() + " uses " + to.name()))
                .findFirst()
                .orElseThrow());
        fx(row::fire);
        Origin expected = Origin.of(workbench().plan().audit(), from, to, true).getFirst();
        assertEquals("show " + expected.source().text() + " " + expected.place(), doors.asked.getLast());
    }

    private static String tip(Hyperlink link) {
        Tooltip tip = link.getTooltip();
        return tip == null ? "" : tip.getText();
    }

    @Test
    void aCheaperCutIsShownOnTheMapWhileTheSeamStaysSelected() {
        Plan before = workbench().plan();
        Seam seam = Seams.of(before).all().stream()
                .filter(s -> !CheaperCut.near(before, s.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        CheaperCut cut = CheaperCut.near(before, seam.id()).getFirst();
        var subject = new Subject.OfSeam(seam.id());
        fx(() -> workbench().selection().select(subject));
        fx(() -> ((Button) node("#cheaper-preview")).fire());
        assertEquals(subject, workbench().selection().get());
        fx(() -> ((Button) node("#cheaper-apply")).fire());
        Plan after = workbench().plan();
        for (ModuleId m : cut.modules())
            assertEquals(cut.target(), after.membership().get(m));
        assertEquals(cut.cost().crossingAfter(), Seams.of(after).crossing());
        fx(() -> workbench().store().undo());
        assertSame(before, workbench().plan());
    }

    @Test
    void whatCrossesIsSortedByTheHeadThatIsClicked() {
        Seam seam = Seams.of(workbench().plan()).all().getFirst();
        fx(() -> workbench().selection().select(new Subject.OfSeam(seam.id())));
        assertTrue(says("Uses ▾"));
        Hyperlink to = ask(() -> shell().root().lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(l -> "Sort by to".equals(l.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        fx(to::fire);
        assertTrue(says("to ▾"));
        var first = seam.crossings().stream()
                .map(c -> c.to())
                .min(ModuleId::compareTo)
                .orElseThrow();
        String shown = ask(() -> shell().root().lookupAll(".code").stream()
                .filter(Label.class::isInstance)
                .map(l -> ((Label) l).getText())
                .filter(t -> t.startsWith("→ "))
                .findFirst()
                .orElseThrow());
        assertEquals("→ " + Names.tail(first), shown);
    }

    @Test
    void severalModulesOfTwoContextsAreNotCalledUngroupedAndCanBeTakenOut() {
        Plan before = workbench().plan();
        ModuleId refund = module("bank.payments.refund"), journal = module("bank.ledger.journal");
        fx(() -> workbench().selection().select(new Subject.Modules(Set.of(refund, journal))));
        assertFalse(says("in no context"));
        Button out = ask(() -> shell().root().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> "Take out".equals(b.getText()))
                .findFirst()
                .orElseThrow());
        fx(out::fire);
        assertFalse(workbench().plan().membership().containsKey(refund));
        assertFalse(workbench().plan().membership().containsKey(journal));
        assertTrue(says("in no context"));
        fx(() -> workbench().store().undo());
        assertSame(before, workbench().plan());
    }

    @Test
    void theRiskOfAModuleSaysWhatItIsMadeOf() {
        ModuleId refund = module("bank.payments.refund");
        fx(() -> workbench().selection().select(Subject.module(refund)));
        var parts = ask(() -> map().state().derived().moduleRisk(workbench().plan()));
        int m = workbench().plan().facts().number(refund).orElseThrow();
        assertTrue(says("Risk of changing it "
                + Math.round(100 * Objects.requireNonNull(parts).risk()[m]) + " of 100"));
        assertTrue(says("Not covered"));
        assertTrue(says("More dependencies than"));
    }

    @Test
    void aModuleWithoutAnyFunctionHasNoWorstOne() {
        ModuleId id = new ModuleId("bank.bare");
        var facts = List.<Fact>of(
                new Fact.ModuleFact(id.name(), "bank/bare.py", Place.UNKNOWN),
                new Fact.ComplexityFact("bank/bare.py", 0, 0, -1, "", Place.UNKNOWN));
        Plan plan = workbench().plan();
        Audit audit = plan.audit();
        Reading first = audit.readings().getFirst();
        var all = new ArrayList<>(first.facts());
        all.addAll(facts);
        var readings = new ArrayList<>(audit.readings());
        readings.set(0, new Reading(first.source(), all, first.warnings()));
        open(plan.withAudit(new Audit(readings, audit.rules())));
        var complexity = workbench().plan().facts().module(id).complexity();
        assertEquals(-1, Objects.requireNonNull(complexity).worst());
        fx(() -> workbench().selection().select(Subject.module(id)));
        assertTrue(says("Worst function"));
        assertFalse(says("-1"));
    }
}
