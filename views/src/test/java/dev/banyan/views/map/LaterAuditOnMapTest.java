package dev.banyan.views.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Position;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.edit.AuditEdit;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.map.ToPlace;
import dev.banyan.views.SmallPlan;
import dev.banyan.views.map.scene.Scene;
import dev.banyan.views.map.scene.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/// A later audit arrives while the map is open: what a hand has placed stays to the last digit.
class LaterAuditOnMapTest extends MapTest {

    private Audit later() {
        Audit now = workbench().plan().audit();
        var readings = new ArrayList<Reading>(now.readings());
        Reading graph = readings.stream()
                .filter(r -> r.facts().stream().anyMatch(Fact.DependencyFact.class::isInstance))
                .findFirst()
                .orElseThrow();
        readings.remove(graph);
        var facts = new ArrayList<Fact>(graph.facts());
        facts.addAll(List.of(
                new Fact.ModuleFact("bank.payments.instalments", "bank/payments/instalments.py", Place.line(1)),
                new Fact.ModuleFact("bank.ledger.archive", "bank/ledger/archive.py", Place.line(2)),
                new Fact.DependencyFact(
                        "bank.payments.instalments", "bank.payments.models", DependencyKind.IMPORT, 3, Place.line(3))));
        var source = new Source(
                new SourceId("later"),
                "later.json",
                "1f2c00000000000000000000000000000000000000000000000000000000aa41",
                100,
                "graph",
                "import graph",
                Source.Certainty.CERTAIN,
                "made for this test",
                facts.size(),
                SmallPlan.READ);
        readings.add(new Reading(source, facts, List.of()));
        return new Audit(readings, now.rules());
    }

    private Map<ModuleId, Point2D> places() {
        Scene scene = scene();
        var all = new HashMap<ModuleId, Point2D>();
        for (int m = 0; m < scene.size(); m++) all.put(scene.id(m), new Point2D(scene.x()[m], scene.y()[m]));
        return all;
    }

    private void dragFrom(Point2D from, Point2D to) {
        press(from);
        drag(from.add(9, 9));
        drag(to);
        release(to);
    }

    @Test
    void nothingThatWasPlacedMovesAndWhatIsNewWaitsInTheTray() {
        ModuleId refund = module("bank.payments.refund");
        dragFrom(at(refund), at(refund).add(14, -10));
        Territory ledger = Objects.requireNonNull(scene().territory(ExamplePlan.LEDGER));
        fx(() -> map().finish());
        var label = ask(() -> Objects.requireNonNull(map().labels().of(ledger)));
        var on = new Point2D(label.getMinX() + 8, label.getMinY() + 8);
        dragFrom(on, on.add(50, 30));
        var byHand = new HashMap<ModuleId, Position>();
        workbench().plan().positions().forEach((id, p) -> {
            if (p.byHand()) byHand.put(id, p);
        });
        assertTrue(byHand.containsKey(refund), "refund");
        assertTrue(byHand.size() > ledger.members().length);
        Map<ModuleId, Point2D> before = places();

        fx(() -> assertTrue(workbench().ask(new AuditEdit.Accept(later(), Map.of()))));

        Map<ModuleId, Point2D> after = places();
        assertEquals(before.size() + 2, after.size());
        before.forEach((id, place) -> assertEquals(place, after.get(id), id.name()));
        byHand.forEach((id, p) -> {
            assertEquals(p, workbench().plan().positions().get(id), id.name());
            assertEquals(new Point2D(p.x(), p.y()), after.get(id), id.name());
        });
        assertTrue(
                says("To place: 2 new modules"), ToPlace.in(workbench().plan()).toString());
        assertEquals(
                List.of("bank.ledger.archive", "bank.payments.instalments"),
                ToPlace.in(workbench().plan()).stream()
                        .map(p -> p.module().name())
                        .toList());
        fx(() -> workbench().store().undo());
        assertEquals(before, places());
    }
}
