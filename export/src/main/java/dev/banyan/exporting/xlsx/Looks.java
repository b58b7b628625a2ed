package dev.banyan.exporting.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of one workbook, each made once: a workbook holds only so many. One typeface, one accent.
final class Looks {
    static final int ACCENT = 0x1F6F54;
    static final int INK = 0x22282B;
    static final int QUIET = 0x66706C;
    private static final int INPUT_INK = 0x1B4FA0;
    private static final int INPUT_GROUND = 0xFFFBEA;
    private static final int HAIRLINE = 0xDDE3E0;
    private static final String TYPEFACE = "Calibri";

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    Looks(XSSFWorkbook book) {
        this.book = book;
        for (Look look : Look.values()) styles.put(look, style(look));
    }

    XSSFCellStyle of(Look look) {
        XSSFCellStyle style = styles.get(look);
        if (style == null) throw new IllegalStateException("no style for " + look);
        return style;
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(look));
        style.setDataFormat(book.createDataFormat().getFormat(look.format));
        style.setAlignment(look.align);
        style.setVerticalAlignment(look.ground == Look.Ground.HEAD ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setWrapText(look.wraps());
        if (look.align == HorizontalAlignment.LEFT && look.ground != Look.Ground.NONE) style.setIndention((short) 1);
        switch (look.ground) {
            case NONE -> {}
            case HEAD -> fill(style, ACCENT);
            case ROW -> hairline(style);
            case INPUT -> {
                fill(style, INPUT_GROUND);
                hairline(style);
            }
            case TOTAL -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(colour(ACCENT));
            }
        }
        return style;
    }

    private static void fill(XSSFCellStyle style, int rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void hairline(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(HAIRLINE));
    }

    private XSSFFont font(Look look) {
        XSSFFont font = book.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints(
                (short) (look == Look.TITLE ? 18 : look.big() ? 15 : look == Look.HEADING ? 13 : 10));
        font.setBold(look == Look.TITLE
                || look == Look.HEADING
                || look.big()
                || look.ground == Look.Ground.HEAD
                || look.ground == Look.Ground.TOTAL);
        font.setColor(colour(ink(look)));
        return font;
    }

    private static int ink(Look look) {
        if (look == Look.NOTE || look == Look.LABEL) return QUIET;
        if (look.big() || look == Look.HEADING) return ACCENT;
        return switch (look.ground) {
            case HEAD -> 0xFFFFFF;
            case INPUT -> INPUT_INK;
            case NONE, ROW, TOTAL -> INK;
        };
    }
}
