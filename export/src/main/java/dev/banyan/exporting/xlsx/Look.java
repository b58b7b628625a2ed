package dev.banyan.exporting.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/// How a cell looks. What a reader may change stands on a pale ground in blue, everything else follows from it.
enum Look {
    TITLE(Ground.NONE, "General", HorizontalAlignment.LEFT),
    NOTE(Ground.NONE, "General", HorizontalAlignment.LEFT),
    HEADING(Ground.NONE, "General", HorizontalAlignment.LEFT),
    HEAD(Ground.HEAD, "General", HorizontalAlignment.LEFT),
    HEAD_RIGHT(Ground.HEAD, "General", HorizontalAlignment.RIGHT),
    HEAD_MONTH(Ground.HEAD, "mmm yy", HorizontalAlignment.CENTER),
    LABEL(Ground.NONE, "General", HorizontalAlignment.LEFT),
    BIG_DATE(Ground.NONE, "d mmm yyyy", HorizontalAlignment.LEFT),
    BIG_WHOLE(Ground.NONE, "#,##0", HorizontalAlignment.LEFT),
    BIG_PERCENT(Ground.NONE, "0 %", HorizontalAlignment.LEFT),
    TEXT(Ground.ROW, "General", HorizontalAlignment.LEFT),
    WRAPPED(Ground.ROW, "General", HorizontalAlignment.LEFT),
    WHOLE(Ground.ROW, "#,##0", HorizontalAlignment.RIGHT),
    DECIMAL(Ground.ROW, "#,##0.0", HorizontalAlignment.RIGHT),
    PERCENT(Ground.ROW, "0.0 %", HorizontalAlignment.RIGHT),
    SHARE(Ground.ROW, "0 %", HorizontalAlignment.CENTER),
    DATE(Ground.ROW, "yyyy-mm-dd", HorizontalAlignment.RIGHT),
    BAR(Ground.ROW, "General", HorizontalAlignment.CENTER),
    IN_TEXT(Ground.INPUT, "General", HorizontalAlignment.LEFT),
    IN_WRAPPED(Ground.INPUT, "General", HorizontalAlignment.LEFT),
    IN_WHOLE(Ground.INPUT, "#,##0", HorizontalAlignment.RIGHT),
    IN_DECIMAL(Ground.INPUT, "#,##0.0", HorizontalAlignment.RIGHT),
    IN_PERCENT(Ground.INPUT, "0 %", HorizontalAlignment.RIGHT),
    IN_DATE(Ground.INPUT, "yyyy-mm-dd", HorizontalAlignment.RIGHT),
    TOTAL(Ground.TOTAL, "General", HorizontalAlignment.LEFT),
    TOTAL_WHOLE(Ground.TOTAL, "#,##0", HorizontalAlignment.RIGHT),
    TOTAL_DECIMAL(Ground.TOTAL, "#,##0.0", HorizontalAlignment.RIGHT),
    TOTAL_PERCENT(Ground.TOTAL, "0.0 %", HorizontalAlignment.RIGHT),
    TOTAL_SHARE(Ground.TOTAL, "0 %", HorizontalAlignment.CENTER);

    /// What lies behind the words.
    enum Ground {
        NONE,
        HEAD,
        ROW,
        INPUT,
        TOTAL
    }

    final Ground ground;
    final String format;
    final HorizontalAlignment align;

    Look(Ground ground, String format, HorizontalAlignment align) {
        this.ground = ground;
        this.format = format;
        this.align = align;
    }

    boolean wraps() {
        return ground == Ground.HEAD || this == WRAPPED || this == IN_WRAPPED || this == LABEL;
    }

    /// Whether its words make the row as high as they need.
    boolean grows() {
        return this == WRAPPED || this == IN_WRAPPED;
    }

    boolean big() {
        return name().startsWith("BIG");
    }
}
