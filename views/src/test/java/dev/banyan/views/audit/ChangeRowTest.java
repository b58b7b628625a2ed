package dev.banyan.views.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.banyan.model.audit.compare.AtWorkChange;
import dev.banyan.model.audit.compare.AtWorkChange.Amount;
import dev.banyan.model.audit.compare.AtWorkChange.Kind;
import dev.banyan.model.audit.compare.AuditComparison;
import dev.banyan.views.audit.ChangeRow.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How what changes is said.
class ChangeRowTest {
    private static ChangeRow row(Kind kind, @Nullable Amount before, @Nullable Amount after) {
        var none = new AuditComparison(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new AtWorkChange(kind, "/order/", before, after)));
        return ChangeRow.of(none).getFirst();
    }

    @Test
    void whatIsKnownOfTheSystemAtWorkIsSaidInItsUnit() {
        assertEquals(
                new ChangeRow("Traffic", Change.ADDED, "/order/", "1 request", null),
                row(Kind.TRAFFIC, null, new Amount(1, 0)));
        assertEquals(
                new ChangeRow("Traffic", Change.CHANGED, "/order/", "1,200 → 40 requests", null),
                row(Kind.TRAFFIC, new Amount(1_200, 0), new Amount(40, 0)));
        assertEquals(
                new ChangeRow("Parity", Change.CHANGED, "/order/", "95 of 54,210 → 1 of 60,000 differs", null),
                row(Kind.PARITY, new Amount(95, 54_210), new Amount(1, 60_000)));
        assertEquals(
                new ChangeRow("Incident", Change.GONE, "/order/", "3 times", null),
                row(Kind.INCIDENT, new Amount(3, 0), null));
    }
}
