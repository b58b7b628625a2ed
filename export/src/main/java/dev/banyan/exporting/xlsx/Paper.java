package dev.banyan.exporting.xlsx;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/// Writes cells by the names a reader sees: one-based rows, lettered columns. Words from the plan are always written as
/// text and can never become a formula; formulas come from constants of this package and carry the value they have, so
/// that a reader that does not recalculate shows the same numbers.
final class Paper {
    /// Shown instead of a number that no source tells.
    static final String NO_DATA = "no data";
    /// What one cell can hold.
    static final int MOST_CHARACTERS = 32_767;

    /// No spreadsheet shows a higher row.
    private static final float HIGHEST = 400;

    private static final String CUT = " … (cut: longer than a cell can be)";

    private final Sheet sheet;
    private final Looks looks;

    Paper(Sheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    void text(int row, String column, String words, Look look) {
        Cell cell = cell(row, column, look);
        if (words.isEmpty()) return;
        cell.setCellValue(fitting(words));
        if (look.grows()) grow(row, WrappedLines.of(words, sheet.getColumnWidth(cell.getColumnIndex()) / 256.0));
    }

    static String fitting(String words) {
        if (words.length() <= MOST_CHARACTERS) return words;
        int end = MOST_CHARACTERS - CUT.length();
        if (Character.isHighSurrogate(words.charAt(end - 1))) end--;
        return words.substring(0, end) + CUT;
    }

    /// A number, or that there is no data where it is not a number.
    void number(int row, String column, double value, Look look) {
        Cell cell = cell(row, column, look);
        if (Double.isNaN(value)) cell.setCellValue(NO_DATA);
        else cell.setCellValue(value);
    }

    /// A number, or an empty cell where it is not a number: sums and maxima pass over it.
    void numberOrBlank(int row, String column, double value, Look look) {
        Cell cell = cell(row, column, look);
        if (!Double.isNaN(value)) cell.setCellValue(value);
    }

    void date(int row, String column, @Nullable LocalDate day, Look look) {
        Cell cell = cell(row, column, look);
        if (day != null) cell.setCellValue(DateUtil.getExcelDate(day));
    }

    /// A formula and its value; the formula says "no data" itself where the value is not a number.
    void formula(int row, String column, String formula, double value, Look look) {
        Cell cell = cell(row, column, look);
        cell.setCellFormula(formula);
        if (Double.isNaN(value)) cell.setCellValue(NO_DATA);
        else cell.setCellValue(value);
    }

    /// A formula that looks at many cells at once, as every version of every spreadsheet knows it. Not while streaming.
    void array(int row, String column, String formula, double value, Look look) {
        Cell cell = cell(row, column, look);
        int at = cell.getColumnIndex();
        sheet.setArrayFormula(formula, new CellRangeAddress(row - 1, row - 1, at, at));
        if (Double.isNaN(value)) cell.setCellValue(NO_DATA);
        else cell.setCellValue(value);
    }

    /// A formula of a day; it gives an empty text where there is none.
    void formula(int row, String column, String formula, @Nullable LocalDate day, Look look) {
        if (day == null) formula(row, column, formula, "", look);
        else formula(row, column, formula, DateUtil.getExcelDate(day), look);
    }

    void formula(int row, String column, String formula, String words, Look look) {
        Cell cell = cell(row, column, look);
        cell.setCellFormula(formula);
        cell.setCellValue(fitting(words));
    }

    /// The sum of the column above, from the values that stand there.
    void total(int row, String column, Block block, Look look) {
        double sum = 0;
        for (int r = block.first(); r <= block.last(); r++) sum += number(r, column);
        formula(row, column, "SUM(" + block.here(column) + ")", sum, look);
    }

    /// The same where the numbers may be unknown: nothing known adds up to no data, not to nothing.
    void totalKnown(int row, String column, Block block, Look look) {
        double sum = Double.NaN;
        for (int r = block.first(); r <= block.last(); r++)
            if (known(r, column)) sum = (Double.isNaN(sum) ? 0 : sum) + number(r, column);
        String range = block.here(column);
        formula(row, column, "IF(COUNT(" + range + ")=0,\"no data\",SUM(" + range + "))", sum, look);
    }

    /// The number in a cell, 0 where there is none.
    double number(int row, String column) {
        Row line = sheet.getRow(row - 1);
        Cell cell = line == null ? null : line.getCell(CellReference.convertColStringToIndex(column));
        return cell == null || !numeric(cell) ? 0 : cell.getNumericCellValue();
    }

    private boolean known(int row, String column) {
        Row line = sheet.getRow(row - 1);
        Cell cell = line == null ? null : line.getCell(CellReference.convertColStringToIndex(column));
        return cell != null && numeric(cell);
    }

    private static boolean numeric(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC;
    }

    void blank(int row, String column, Look look) {
        cell(row, column, look);
    }

    void height(int row, float points) {
        row(row).setHeightInPoints(points);
    }

    /// Makes a row as high as the wrapped words of any of its cells need.
    private void grow(int row, int lines) {
        float points = Math.min(HIGHEST, 2 + 13f * lines);
        if (lines > 1 && points > row(row).getHeightInPoints()) height(row, points);
    }

    private Cell cell(int row, String column, Look look) {
        int at = CellReference.convertColStringToIndex(column);
        Row line = row(row);
        Cell cell = line.getCell(at);
        if (cell == null) cell = line.createCell(at);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    private Row row(int row) {
        Row line = sheet.getRow(row - 1);
        return line != null ? line : sheet.createRow(row - 1);
    }
}
