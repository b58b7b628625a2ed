package dev.banyan.views.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.audit.Total;
import dev.banyan.model.audit.Trend.Measure;
import dev.banyan.model.audit.Trend.Point;
import dev.banyan.views.WindowTest;
import dev.banyan.views.WorkbenchRoom;
import dev.banyan.views.audit.AuditRoom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class TrendRowsTest extends WindowTest {
    private static final Point BEFORE = new Point(
            LocalDate.of(2026, 1, 5),
            8,
            Map.of(Measure.CODE_LINES, 1000L, Measure.STATEMENTS, 400L, Measure.COVERED, 100L),
            Map.of(Total.ADVISORIES, 9L));
    private static final Point NOW = new Point(
            LocalDate.of(2026, 3, 9),
            7,
            Map.of(Measure.CODE_LINES, 1000L, Measure.STATEMENTS, 400L, Measure.COVERED, 200L, Measure.FINDINGS, 12L),
            Map.of(Total.ADVISORIES, 4L));

    @Override
    protected Collection<WorkbenchRoom> rooms() {
        return List.of(new AuditRoom());
    }

    @Test
    void aRowSaysTheNumberNowAndByHowMuchItChanged() {
        List<String> words = words(ask(() -> TrendRows.ofSystem(List.of(BEFORE, NOW))));
        assertEquals(List.of("Modules", "7", "−1"), words.subList(0, 3));
        assertEquals(List.of("Coverage", "50%", "+25%"), words.subList(3, 6));
        assertTrue(
                words.containsAll(List.of("Lines of code", "same", "Known advisories", "4", "−5")), words.toString());
    }

    @Test
    void whatOnlyOneAuditKnowsHasNoChange() {
        List<String> words = words(ask(() -> TrendRows.ofSystem(List.of(BEFORE, NOW))));
        int findings = words.indexOf("Findings");
        assertEquals(List.of("Findings", "12", ""), words.subList(findings, findings + 3));
        assertTrue(!words.contains("Commits"), "no audit told of commits");
    }

    private static List<String> words(TrendRows rows) {
        return rows.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
