package dev.banyan.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.PhaseId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.edit.ContextEdit;
import dev.banyan.model.roadmap.Templates;
import dev.banyan.views.Subject;
import dev.banyan.views.audit.SourceText;
import dev.banyan.views.parts.FactTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What a team compared between old and new, from the drop of its table to the gate that reads it and back to the line.
class ParityJourneyTest extends Journey {
    private static final ContextId BASKET = new ContextId("basket");
    private static final String ASKED = "At least 99.9% the same of 1,000 or more compared";

    @Test
    void aTableOfComparisonsClosesAGateLeadsToItsLineAndIsTakenBack() throws Exception {
        begin();
        Plan before = plan();
        assertTrue(says(ASKED));
        assertFalse(says(t -> t.contains("of 54,210")));

        Path shadow = Files.writeString(folder.resolve("shadow.csv"), """
                endpoint,compared,mismatched,first day,last day
                GET /en-gb/basket/,54210,95,2026-02-16,2026-03-01
                basket:summary,10,0,2026-03-02,2026-03-02
                POST /en-gb/basket/add/17/,1200,0,2026-02-16,2026-03-01
                checkout-price,10,0,2026-02-16,2026-03-01
                """);
        importFiles(shadow);
        press("#import-accept");
        finished();
        assertTrue(says(t -> t.contains("99.82% of 55,420 compared")), this::pills);
        if (!shows("#measured-parity")) press("#part-going-live .fold-head");
        assertTrue(says("99.82% of 54,220"), () -> "measured: " + shows("#measured-parity") + ", " + pills());
        assertTrue(says(t -> t.endsWith("endpoints never compared")));

        fx(() -> worst().fire());
        finished();
        assertEquals("GET /en-gb/basket/,54210,95,2026-02-16,2026-03-01", marked());
        press("#source-close");

        go("audit");
        tab("Parity");
        FactTable<?> list = table();
        assertEquals(4, ask(() -> list.shown().size()));
        assertTrue(ask(list::summary).contains("55,430"), ask(list::summary));
        tab("Not matched");
        assertEquals(1, ask(() -> list.shown().size()));
        tab("With differences");
        assertEquals(1, ask(() -> list.shown().size()));

        Path file = project().file().path();
        Plan after = plan();
        close();
        openPlan(file);
        assertEquals(after, plan());
        key(KeyCode.Z, "Shortcut");
        assertEquals(before, plan());
    }

    /// The sample with a phase that takes the basket, as the templates have it.
    private void begin() {
        newPlan("Shop.banyan");
        importFiles(sampleAudit());
        press("#import-accept");
        finished();
        var modules = plan().facts().modules().stream()
                .map(LegacyModule::id)
                .filter(id -> id.name().startsWith("oscar.apps.basket"))
                .collect(Collectors.toSet());
        fx(() -> bench().ask(
                        new ContextEdit.Draw(new BoundedContext(BASKET, "Basket", "#336699", "", "", "", 3), modules)));
        fx(() -> bench().ask(Templates.forContexts(plan(), List.of(BASKET), bench().ids())));
        go("roadmap");
        PhaseId phase = plan().roadmap().getFirst().id();
        fx(() -> bench().selection().select(new Subject.OfPhase(phase)));
    }

    /// What the pills say, for when the awaited one is not there.
    private String pills() {
        return ask(() -> shell().root().lookupAll(".pill").stream()
                .map(n -> ((Labeled) n).getText())
                .collect(Collectors.joining(" | ")));
    }

    private Hyperlink worst() {
        return (Hyperlink) ((Parent) node("#measured-parity")).lookup(".to-source");
    }

    private void tab(String words) {
        Node toggle = ask(() -> shell().root().lookupAll(".toggle-button").stream()
                .filter(n -> n instanceof ToggleButton t && t.getText().equals(words))
                .findFirst()
                .orElseThrow());
        fx(((ButtonBase) toggle)::fire);
    }

    private FactTable<?> table() {
        return (FactTable<?>) node(".room-list");
    }

    @SuppressWarnings("unchecked")
    private String marked() {
        var lines = (ListView<SourceText.Line>) node(".source-lines");
        return ask(() -> lines.getItems().stream()
                .filter(SourceText.Line::marked)
                .map(SourceText.Line::text)
                .collect(Collectors.joining()));
    }
}
