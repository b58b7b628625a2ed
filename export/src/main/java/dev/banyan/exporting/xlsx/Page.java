package dev.banyan.exporting.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// One sheet: its title, its headings, and how it prints.
final class Page {
    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final Paper paper;

    Page(XSSFSheet sheet, Looks looks, int tab) {
        this.sheet = sheet;
        paper = new Paper(sheet, looks);
        sheet.setTabColor(Looks.colour(tab));
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(15);
        printsOnWidePaper();
    }

    Paper paper() {
        return paper;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    private void printsOnWidePaper() {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) sheet.setMargin(side, 0.4);
        sheet.getFooter().setLeft("&F · &A");
        sheet.getFooter().setRight("&P / &N");
    }

    void title(String title, String note) {
        paper.text(1, "B", title, Look.TITLE);
        paper.height(1, 26);
        paper.text(2, "B", note, Look.NOTE);
    }

    /// Headings of a table, with the widths of their columns.
    void columns(int row, List<Column> columns) {
        for (Column c : columns) width(c.letter(), c.width());
        heads(row, columns);
    }

    /// Headings of a further table that lives with the widths there are.
    void heads(int row, List<Column> columns) {
        for (Column c : columns) paper.text(row, c.letter(), c.head(), c.right() ? Look.HEAD_RIGHT : Look.HEAD);
        int lines = columns.stream().mapToInt(Page::lines).max().orElse(1);
        paper.height(row, 6 + 13f * Math.max(2, lines));
    }

    /// Lines a heading takes in its width.
    private static int lines(Column column) {
        return column.width() == 0 ? 1 : Math.ceilDiv(column.head().length() + 1, Math.max(4, column.width() - 2));
    }

    void width(String letter, int characters) {
        int at = CellReference.convertColStringToIndex(letter);
        if (characters == 0) sheet.setColumnHidden(at, true);
        else sheet.setColumnWidth(at, characters * CHARACTER);
    }

    /// Keeps the heading and the names in sight on the screen, where further tables stand below the first: on paper
    /// the heading of the first would stand above their columns.
    void freezeFirst(int columns, int headRow) {
        sheet.createFreezePane(columns, headRow);
    }

    /// Keeps the heading and the names in sight, on the screen and on paper.
    void freeze(int columns, int headRow) {
        freezeFirst(columns, headRow);
        sheet.setRepeatingRows(CellRangeAddress.valueOf(headRow + ":" + headRow));
    }

    void filter(Block block, String from, String to) {
        sheet.setAutoFilter(CellRangeAddress.valueOf(from + block.head() + ":" + to + block.last()));
    }
}
