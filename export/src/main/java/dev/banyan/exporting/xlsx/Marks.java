package dev.banyan.exporting.xlsx;

import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/// What draws the eye to a cell, and what may be typed into it. A colour always comes with a word or a number.
final class Marks {
    static final int RED = 0xF6D5CF;
    static final int AMBER = 0xFBE7C0;
    static final int GREEN = 0xD8EBE0;
    static final int GREY = 0xE6E9E8;

    private final XSSFSheet sheet;

    Marks(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    private XSSFSheetConditionalFormatting formats() {
        return sheet.getSheetConditionalFormatting();
    }

    private static CellRangeAddress[] area(String area) {
        return new CellRangeAddress[] {CellRangeAddress.valueOf(area)};
    }

    /// A bar in each cell as long as its number.
    void bars(String area) {
        XSSFConditionalFormattingRule rule = formats().createConditionalFormattingRule(Looks.colour(0xA9CDBD));
        XSSFDataBarFormatting bars = rule.getDataBarFormatting();
        bars.getMinThreshold().setRangeType(RangeType.NUMBER);
        bars.getMinThreshold().setValue(0.0);
        bars.getMaxThreshold().setRangeType(RangeType.MAX);
        formats().addConditionalFormatting(area(area), rule);
    }

    /// From white over amber to red between two numbers.
    void scale(String area, double harmless, double worst) {
        XSSFConditionalFormattingRule rule = formats().createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        double[] stops = {harmless, (harmless + worst) / 2, worst};
        for (int i = 0; i < stops.length; i++) {
            scale.getThresholds()[i].setRangeType(RangeType.NUMBER);
            scale.getThresholds()[i].setValue(stops[i]);
        }
        scale.setColors(new XSSFColor[] {Looks.colour(0xFFFFFF), Looks.colour(AMBER), Looks.colour(0xEFA99C)});
        formats().addConditionalFormatting(area(area), rule);
    }

    /// A ground where a formula of the first cell holds.
    void ground(String area, String formula, int rgb) {
        XSSFConditionalFormattingRule rule = formats().createConditionalFormattingRule(formula);
        rule.createPatternFormatting().setFillBackgroundColor(Looks.colour(rgb));
        formats().addConditionalFormatting(area(area), rule);
    }

    /// A cell filled with one colour, its mark too.
    void solid(String area, String formula, int rgb) {
        XSSFConditionalFormattingRule rule = formats().createConditionalFormattingRule(formula);
        rule.createPatternFormatting().setFillBackgroundColor(Looks.colour(rgb));
        rule.createFontFormatting().setFontColor(Looks.colour(rgb));
        formats().addConditionalFormatting(area(area), rule);
    }

    void oneOf(String area, String... words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        check(area, helper.createExplicitListConstraint(words), "Pick one of: " + String.join(", ", words));
    }

    void whole(String area, int from, int to) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        check(
                area,
                helper.createIntegerConstraint(OperatorType.BETWEEN, String.valueOf(from), String.valueOf(to)),
                "A whole number from " + from + " to " + to);
    }

    void decimal(String area, double from, double to, String message) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        check(
                area,
                helper.createNumericConstraint(
                        ValidationType.DECIMAL, OperatorType.BETWEEN, String.valueOf(from), String.valueOf(to)),
                message);
    }

    void day(String area) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        check(
                area,
                helper.createDateConstraint(OperatorType.BETWEEN, "2000-01-01", "2099-12-31", "yyyy-MM-dd"),
                "A day from 2000 to 2099");
    }

    private void check(String area, DataValidationConstraint constraint, String message) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        area(area)[0].getFirstRow(),
                        area(area)[0].getLastRow(),
                        area(area)[0].getFirstColumn(),
                        area(area)[0].getLastColumn()));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Banyan", message);
        sheet.addValidationData(validation);
    }
}
