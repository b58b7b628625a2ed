package dev.banyan.exporting.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The curve of the risk still carried as a native chart over the cells of the timeline.
final class RiskChart {
    private static final int ROWS = 16;
    private static final double TITLE_POINTS = 12;
    private static final int COLUMNS_AT_LEAST = 14;

    private RiskChart() {}

    static void draw(XSSFSheet sheet, Months months, Block overview) {
        int top = Months.riskRow(overview) + 1;
        int first = CellReference.convertColStringToIndex(months.column(0));
        int last = CellReference.convertColStringToIndex(months.lastColumn());
        var drawing = sheet.createDrawingPatriarch();
        int right = Math.max(last + 1, COLUMNS_AT_LEAST);
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 2, top, right, top + ROWS));
        chart.setTitleText("Risk still carried, share of all risk, on the first of the month");
        chart.setTitleOverlay(false);
        var title = chart.getFormattedTitle();
        if (title != null) title.getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(TITLE_POINTS));
        XDDFCategoryAxis days = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis shares = chart.createValueAxis(AxisPosition.LEFT);
        days.setNumberFormat("mmm yy");
        shares.setNumberFormat("0 %");
        shares.setMinimum(0);
        shares.setMaximum(1);
        shares.setMajorUnit(0.25);
        shares.setCrosses(AxisCrosses.AUTO_ZERO);
        shares.getOrAddMajorGridProperties().setLineProperties(line());
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, days, shares);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(30);
        data.setVaryColors(false);
        int head = overview.head() - 1, risk = Months.riskRow(overview) - 1;
        var series = data.addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(head, head, first, last)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(risk, risk, first, last)));
        series.setTitle("Risk still carried", null);
        series.setFillProperties(fill());
        chart.plot(data);
    }

    private static XDDFSolidFillProperties fill() {
        int rgb = Looks.ACCENT;
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }

    private static XDDFLineProperties line() {
        return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY)));
    }
}
