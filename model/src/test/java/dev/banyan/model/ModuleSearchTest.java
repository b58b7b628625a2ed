package dev.banyan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.example.ExamplePlan;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Modules found by their names.
class ModuleSearchTest {
    private static boolean finds(String words, String module) {
        return new ModuleSearch(words).matches(new ModuleId(module));
    }

    @Test
    void aPartOfTheNameInAnyCaseIsEnough() {
        assertTrue(finds("Invoice", "shop.billing.invoices"));
        assertFalse(finds("invoice", "shop.billing.models"));
    }

    @Test
    void allWordsMustBeThereInAnyOrder() {
        assertTrue(finds("tasks billing", "shop.billing.tasks"));
        assertFalse(finds("tasks billing", "shop.basket.tasks"));
    }

    @Test
    void anAsteriskMakesAPatternOfTheWholeName() {
        assertTrue(finds("shop.billing.*", "shop.billing"));
        assertTrue(finds("shop.BILLING.*", "shop.billing.tasks"));
        assertTrue(finds("*.tasks", "shop.billing.tasks"));
        assertFalse(finds("billing.*", "shop.billing.tasks"));
    }

    @Test
    void nothingTypedFindsNothing() {
        assertTrue(new ModuleSearch("  ").blank());
        assertEquals(0, new ModuleSearch(" ").in(ExamplePlan.plan()).size());
    }

    @Test
    void findsInThePlanWhatItSays() {
        var found = new ModuleSearch("payments").in(ExamplePlan.plan());
        var expected = ExamplePlan.plan().facts().modules().stream()
                .map(m -> m.id())
                .filter(id -> id.name().contains("payments"))
                .collect(Collectors.toSet());
        assertFalse(found.isEmpty());
        assertEquals(expected, found);
    }
}
