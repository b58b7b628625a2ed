package dev.banyan.exporting.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.exporting.Occasion;
import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Plan;
import dev.banyan.model.Progress;
import dev.banyan.model.audit.Audit;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.Source;
import dev.banyan.model.audit.SourceId;
import dev.banyan.model.edit.CriticalPathEdit;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.Outcome;
import dev.banyan.model.example.ExamplePlan;
import dev.banyan.model.laws.RandomEdits;
import dev.banyan.model.roadmap.Roadmap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePSet;

class XlsxWriterTest {
    private static final Occasion OCCASION = new Occasion(ExamplePlan.TODAY, "northbank.banyan", "Iris");

    static byte[] written(Plan plan, Occasion occasion) throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxWriter().write(plan, occasion, out);
        return out.toByteArray();
    }

    static XSSFWorkbook book(Plan plan) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(plan, OCCASION)));
    }

    /// Formulas whose value in the file is not what they compute.
    static List<String> differing(XSSFWorkbook book) {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        var differing = new ArrayList<String>();
        for (Sheet sheet : book)
            for (Row row : sheet)
                for (Cell cell : row) {
                    if (cell.getCellType() != CellType.FORMULA) continue;
                    String cached = cached(cell);
                    CellValue value;
                    try {
                        value = evaluator.evaluate(cell);
                    } catch (RuntimeException e) {
                        Throwable why = e;
                        while (why.getCause() != null) why = why.getCause();
                        differing.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula()
                                + ": " + why);
                        continue;
                    }
                    if (!same(cell, value))
                        differing.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula()
                                + ": in the file " + cached + ", computed " + value.formatAsString());
                }
        return differing;
    }

    private static String cached(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN, ERROR, BLANK, FORMULA, _NONE ->
                cell.getCachedFormulaResultType().name();
        };
    }

    private static boolean same(Cell cell, CellValue value) {
        if (value.getCellType() != cell.getCachedFormulaResultType()) return false;
        return switch (value.getCellType()) {
            case NUMERIC -> Math.abs(value.getNumberValue() - cell.getNumericCellValue()) < 1e-7;
            case STRING -> value.getStringValue().equals(cell.getStringCellValue());
            case BOOLEAN, ERROR, BLANK, FORMULA, _NONE -> false;
        };
    }

    @Test
    void everyFormulaComputesTheValueInTheFile() throws IOException {
        Files.write(Path.of("target/example.xlsx"), written(ExamplePlan.plan(), OCCASION));
        try (XSSFWorkbook book = book(ExamplePlan.plan())) {
            assertEquals("", String.join("\n", differing(book)));
        }
    }

    @Test
    void anEmptyPlanGivesAWorkbookWithoutErrors() throws IOException {
        try (XSSFWorkbook book = book(Plan.EMPTY)) {
            assertEquals("", String.join("\n", differing(book)));
        }
        try (XSSFWorkbook book = book(ExamplePlan.onlyAudit())) {
            assertEquals("", String.join("\n", differing(book)));
        }
    }

    @Test
    void hasTheSheetsInTheOrderOfReading() throws IOException {
        try (XSSFWorkbook book = book(ExamplePlan.plan())) {
            var names = new ArrayList<String>();
            for (Sheet sheet : book) names.add(sheet.getSheetName());
            assertEquals(List.of("Roadmap", "Phases", "Contexts", "Risks", "Coverage", "Modules", "Audit"), names);
            assertTrue(
                    book.getSheet("Roadmap").getDrawingPatriarch().getCharts().size() == 1);
        }
    }

    @Test
    void randomPlansComputeTheValuesInTheFile() throws IOException {
        for (int seed = 0; seed < 10; seed++) {
            Plan plan = new RandomEdits(seed).plan(100);
            try (XSSFWorkbook book = book(plan)) {
                assertEquals("", String.join("\n", differing(book)), "seed " + seed);
            }
        }
    }

    @Test
    void criticalPathsStandBelowTheContextsAndWhatIsNotMeasuredIsNoData() throws IOException {
        Plan plan = ExamplePlan.plan();
        for (Edit edit : List.of(
                path("pay", "Pay", Set.of("/payments/", "/payments/callback/")),
                path("admin", "=Back office", Set.of("/admin/", "/reports/"))))
            if (edit.applyTo(plan) instanceof Outcome.Done(Plan drawn)) plan = drawn;
        try (XSSFWorkbook book = book(plan)) {
            assertEquals("", String.join("\n", differing(book)));
            var states = new HashMap<String, String>();
            var through = new HashMap<String, String>();
            for (Row row : book.getSheet("Coverage")) {
                if (row.getCell(2) == null || row.getCell(14) == null) continue;
                String name = row.getCell(2).getStringCellValue();
                states.put(name, row.getCell(14).getStringCellValue());
                if (row.getCell(17) != null) through.put(name, row.getCell(17).getStringCellValue());
            }
            assertEquals("no data", states.get("=Back office"));
            assertEquals(
                    "No data: no module answers /admin/.\n2 endpoints: /admin/, /reports/\n1 module:"
                            + " bank.reporting.dashboards",
                    through.get("=Back office"));
            assertTrue(Set.of("missed", "at risk", "on time").contains(states.get("Pay")), states.get("Pay"));
        }
    }

    private static Edit path(String id, String name, Set<String> routes) {
        return new CriticalPathEdit.Draw(CriticalPath.named(new CriticalPathId(id), name)
                .through(TreePSet.from(routes), TreePSet.empty())
                .withTarget(new CriticalPath.Target(90, ExamplePlan.TAKE_PAYMENTS)));
    }

    @Test
    void wordsFromThePlanNeverBecomeFormulas() throws IOException {
        Plan example = ExamplePlan.plan();
        int expected = formulas(example);
        Plan hostile = example;
        for (String bad :
                List.of("=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1+1", "<0", "*", "\u0000\uFFFE\uD800"))
            for (var c : example.contexts().values())
                hostile = hostile.withContexts(hostile.contexts().plus(c.id(), c.withName(bad)));
        for (var p : example.phases().values())
            hostile = hostile.withPhases(hostile.phases()
                    .plus(p.id(), p.withName("=1+1").withWords("=HYPERLINK(\"http://x\")", p.team(), "@o", "", "")));
        hostile = hostile.withName("=2+2");
        assertEquals(expected, formulas(hostile));
        try (XSSFWorkbook book = book(hostile)) {
            assertEquals(
                    "=2+2 – Roadmap",
                    book.getSheet("Roadmap").getRow(0).getCell(1).getStringCellValue());
        }
    }

    private static int formulas(Plan plan) throws IOException {
        int count = 0;
        try (XSSFWorkbook book = book(plan)) {
            assertEquals("", String.join("\n", differing(book)));
            for (Sheet sheet : book)
                for (Row row : sheet) for (Cell cell : row) if (cell.getCellType() == CellType.FORMULA) count++;
        }
        return count;
    }

    @Test
    void aLaterStartMovesTheWholeRoadmap() throws IOException {
        try (XSSFWorkbook book = book(ExamplePlan.plan())) {
            Cell finish = book.getSheet("Roadmap").getRow(4).getCell(2);
            double before = finish.getNumericCellValue();
            Cell likely = book.getSheet("Phases").getRow(6).getCell(8);
            likely.setCellValue(likely.getNumericCellValue() + 10);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertEquals(before + 14, finish.getNumericCellValue());
        }
    }

    @Test
    void howMuchIsDoneMovesTheFinishAsInThePlan() throws IOException {
        var said = new DeliveryEdit.SayProgress(ExamplePlan.NET, new Progress(20, ExamplePlan.TODAY.minusDays(3)));
        if (!(said.applyTo(ExamplePlan.plan()) instanceof Outcome.Done(Plan plan))) throw new AssertionError();
        LocalDate finish = Roadmap.of(plan, ExamplePlan.TODAY)
                .of(ExamplePlan.NET)
                .orElseThrow()
                .finish();
        try (XSSFWorkbook book = book(plan)) {
            assertEquals("", String.join("\n", differing(book)));
            Row row = book.getSheet("Phases").getRow(5);
            assertEquals(finish, row.getCell(17).getLocalDateTimeCellValue().toLocalDate());
            Cell done = row.getCell(row.getLastCellNum() - 2);
            assertEquals(20, done.getNumericCellValue());
            done.setCellValue(100);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertEquals(
                    ExamplePlan.TODAY,
                    row.getCell(17).getLocalDateTimeCellValue().toLocalDate());
        }
    }

    @Test
    void whatNobodyMeasuredAddsUpToNoData() throws IOException {
        Plan plan = ExamplePlan.plan();
        var sizes = plan.audit().readings().stream()
                .map(r -> new Reading(
                        r.source(),
                        r.facts().stream()
                                .filter(f -> !(f instanceof Fact.CoverageFact))
                                .toList(),
                        r.warnings()))
                .toList();
        try (XSSFWorkbook book = book(plan.withAudit(new Audit(sizes, List.of())))) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            var coverage = book.getSheet("Coverage");
            var total = coverage.getRow(coverage.getLastRowNum());
            assertEquals("All contexts", total.getCell(2).getStringCellValue());
            for (int c : new int[] {3, 4, 5})
                assertEquals("no data", total.getCell(c).getStringCellValue());
        }
    }

    @Test
    void longTextsAreCutAndSaySo() {
        String fitted = Paper.fitting("x".repeat(40_000));
        assertEquals(Paper.MOST_CHARACTERS, fitted.length());
        assertTrue(fitted.endsWith("longer than a cell can be)"));
    }

    @Test
    void headingsAreFrozenFilteredAndRepeated() throws IOException {
        try (XSSFWorkbook book = book(ExamplePlan.plan())) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                var sheet = book.getSheetAt(i);
                assertTrue(sheet.getPaneInformation().isFreezePane(), sheet.getSheetName());
                assertTrue(sheet.getCTWorksheet().isSetAutoFilter(), sheet.getSheetName());
                boolean oneTable =
                        !Set.of("Roadmap", "Phases", "Risks", "Audit").contains(sheet.getSheetName());
                assertEquals(oneTable, sheet.getRepeatingRows() != null, sheet.getSheetName());
                assertTrue(sheet.getPrintSetup().getLandscape(), sheet.getSheetName());
            }
            assertEquals("Banyan", book.getProperties().getCoreProperties().getCreator());
            assertTrue(book.getSheet("Phases").getDataValidations().size() > 4);
        }
    }

    @Test
    void twentyThousandModulesAreWritten() throws IOException {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 20_000; i++) {
            String name = "big.app" + i % 50 + ".m" + i;
            facts.add(new Fact.ModuleFact(name, name.replace('.', '/') + ".py", Place.line(i + 1)));
        }
        var source = new Source(
                new SourceId("b".repeat(16)),
                "big.json",
                "b".repeat(64),
                1,
                "imports",
                "Imports",
                Source.Certainty.CERTAIN,
                "because",
                20_000,
                Instant.EPOCH);
        Plan plan = Plan.EMPTY.withAudit(new Audit(List.of(new Reading(source, facts, List.of())), List.of()));
        assertEquals(20_000, plan.facts().modules().size());
        var counted = new OutputStream() {
            long bytes;

            @Override
            public void write(int b) {
                bytes++;
            }

            @Override
            public void write(byte[] b, int from, int length) {
                bytes += length;
            }
        };
        new XlsxWriter().write(plan, OCCASION, counted);
        assertTrue(counted.bytes > 100_000);
    }
}
