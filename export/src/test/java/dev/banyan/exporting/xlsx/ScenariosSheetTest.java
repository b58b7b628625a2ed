package dev.banyan.exporting.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.banyan.model.KeptId;
import dev.banyan.model.KeptPlan;
import dev.banyan.model.Plan;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.scenario.Chance;
import dev.banyan.model.scenario.Figure;
import dev.banyan.model.scenario.SideBySide;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ScenariosSheetTest {
    @Test
    void aPlanWithoutScenariosHasNoSuchSheet() throws IOException {
        try (XSSFWorkbook book = XlsxWriterTest.book(ExamplePlan.plan())) {
            assertNull(book.getSheet("Scenarios"));
        }
    }

    @Test
    void everyPlanIsARowWithTheFiguresOfTheComparison() throws IOException {
        Plan plan = ExamplePlan.plan();
        var kept = new KeptPlan(
                new KeptId("a"),
                KeptPlan.Kind.SCENARIO,
                "=HYPERLINK(1)",
                ExamplePlan.TODAY,
                "too dear",
                plan.withCriteria(Plan.EMPTY.criteria()));
        Plan with = plan.withKept(plan.kept().plus(kept.id(), kept));
        SideBySide side = SideBySide.of(with, ExamplePlan.TODAY, Chance.USUAL);
        try (XSSFWorkbook book = XlsxWriterTest.book(with)) {
            Sheet sheet = book.getSheet("Scenarios");
            assertNotNull(sheet);
            Row now = sheet.getRow(4), scenario = sheet.getRow(5);
            assertEquals("As it stands", now.getCell(2).getStringCellValue());
            assertEquals("=HYPERLINK(1)", scenario.getCell(2).getStringCellValue(), "words never become a formula");
            assertEquals("too dear", scenario.getCell(4).getStringCellValue());
            for (Figure f : new Figure[] {Figure.RISK, Figure.EFFORT, Figure.GATES}) {
                assertEquals(side.values(f).get(0), cell(sheet, now, f).getNumericCellValue(), 1e-9, f.words());
                assertEquals(side.values(f).get(1), cell(sheet, scenario, f).getNumericCellValue(), 1e-9, f.words());
            }
            assertEquals(
                    side.values(Figure.P80).get(1).longValue(),
                    cell(sheet, scenario, Figure.P80)
                            .getLocalDateTimeCellValue()
                            .toLocalDate()
                            .toEpochDay());
            assertEquals("Gates at risk", cell(sheet, scenario, "Best at").getStringCellValue());
        }
    }

    private static Cell cell(Sheet sheet, Row row, Figure figure) {
        return cell(sheet, row, figure.words());
    }

    private static Cell cell(Sheet sheet, Row row, String heading) {
        int column = StreamSupport.stream(sheet.getRow(3).spliterator(), false)
                .filter(c -> c.getStringCellValue().startsWith(heading))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
        return row.getCell(column);
    }
}
