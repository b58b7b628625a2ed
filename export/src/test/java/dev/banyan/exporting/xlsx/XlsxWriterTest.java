package dev.banyan.exporting.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.exporting.Occasion;
import dev.banyan.model.Plan;
import dev.banyan.model.example.ExamplePlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

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
}
