package dev.banyan.exporting.canvas;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.exporting.Occasion;
import dev.banyan.exporting.svg.ContextMap;
import dev.banyan.model.BoundedContext;
import dev.banyan.model.Canvas;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.edit.BoundaryEdit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.seams.Measure;
import dev.banyan.model.seams.Seam;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The canvas of a context as a page.
class CanvasPageTest {
    private static String page(Plan plan, ContextId id) throws IOException {
        var out = new ByteArrayOutputStream();
        new CanvasPage(id).write(plan, new Occasion(LocalDate.of(2026, 3, 2), "bank.banyan", ""), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatTheContextIsForAndWhomItTouches() throws IOException {
        Plan plan = ExamplePlan.plan();
        BoundedContext payments = Objects.requireNonNull(plan.context(ExamplePlan.PAYMENTS));
        String page = page(plan, ExamplePlan.PAYMENTS);
        assertTrue(page.contains("<h1>" + payments.name() + "</h1>"));
        assertTrue(page.contains(payments.purpose()) && page.contains(payments.owner()));
        assertTrue(page.contains("<svg "));
        for (Seam s : ContextMap.seams(plan, ExamplePlan.PAYMENTS)) {
            ContextId other = s.id().across(ExamplePlan.PAYMENTS);
            String said = s.from(ExamplePlan.PAYMENTS) + " out, " + s.from(other) + " in";
            assertTrue(page.contains(Objects.requireNonNull(plan.context(other)).name() + ": " + said), said);
        }
        for (Measure m : Measure.values()) assertTrue(page.contains(ContextMap.escaped(m.definition())));
    }

    @Test
    void wordsOfThePlanNeverBecomeMarkup() throws IOException {
        var canvas = new Canvas(Canvas.Role.CORE, "<img src=x onerror=alert(1)>\nPay", "", "", "");
        var done = (Outcome.Done) new BoundaryEdit.Describe(ExamplePlan.PAYMENTS, canvas).applyTo(ExamplePlan.plan());
        String page = page(done.plan(), ExamplePlan.PAYMENTS);
        assertFalse(page.contains("<img"));
        assertTrue(page.contains("<li>Pay</li>"));
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        String page = page(ExamplePlan.plan(), ExamplePlan.LEDGER).replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertFalse(page.contains("http://") || page.contains("https://") || page.contains("<script"));
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void aContextThatIsGoneIsSaid() {
        assertThrows(IOException.class, () -> page(ExamplePlan.plan(), new ContextId("gone")));
    }
}
