package dev.banyan.importing.workbook;

import dev.banyan.importing.safe.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What the numbers in cells mean: only their style says whether 45839.5 is a number, a moment or a length of time.
final class CellStyles {
    static final CellStyles NONE = new CellStyles(List.of());
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_466;
    private static final int MOST = 100_000;

    private enum Means {
        NUMBER,
        MOMENT,
        HOURS,
        PERCENT
    }

    private final List<Means> byStyle;

    private CellStyles(List<Means> byStyle) {
        this.byStyle = byStyle;
    }

    static CellStyles of(InputStream in) throws IOException {
        Map<Integer, Means> own = new HashMap<>();
        var styles = new ArrayList<Means>();
        boolean cells = false;
        try {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("cellXfs")) cells = false;
                if (event != XMLStreamConstants.START_ELEMENT) continue;
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        own.put(
                                number(Workbook.attribute(xml, "numFmtId")),
                                meaning(Workbook.attribute(xml, "formatCode")));
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        int format = number(Workbook.attribute(xml, "numFmtId"));
                        if (cells && styles.size() < MOST) styles.add(own.getOrDefault(format, builtIn(format)));
                    }
                    default -> {}
                }
            }
            return new CellStyles(styles);
        } catch (XMLStreamException | RuntimeException e) {
            throw Workbook.damaged(e);
        }
    }

    /// @param style number of the style of the cell, -1 when it has none
    /// @return a moment as ISO, a length of time in hours, a share in percent, any other number as it is
    String text(String number, int style, boolean from1904) {
        Means means = style >= 0 && style < byStyle.size() ? byStyle.get(style) : Means.NUMBER;
        if (means == Means.NUMBER) return number;
        try {
            var value = new BigDecimal(number);
            return switch (means) {
                case NUMBER -> number;
                case PERCENT -> value.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
                case HOURS ->
                    value.multiply(BigDecimal.valueOf(24)).stripTrailingZeros().toPlainString() + " h";
                case MOMENT -> moment(value.doubleValue(), number, from1904 ? FIRST_1904 : FIRST_1900);
            };
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private static String moment(double days, String number, LocalDate first) {
        if (!(days >= 0 && days < LAST_DAY)) return number;
        long seconds = Math.round((days - Math.floor(days)) * 86_400);
        LocalDateTime moment = first.plusDays((long) days).atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? moment.toLocalDate().toString() : moment.toString();
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static Means builtIn(int format) {
        if (format == 9 || format == 10) return Means.PERCENT;
        if (format >= 14 && format <= 17 || format == 22) return Means.MOMENT;
        if (format >= 27 && format <= 36 || format >= 50 && format <= 58) return Means.MOMENT;
        return format >= 18 && format <= 21 || format >= 45 && format <= 47 ? Means.HOURS : Means.NUMBER;
    }

    /// Texts in quotes, colours and escaped signs say nothing.
    private static Means meaning(String code) {
        String plain = code.replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\\\.", "")
                .replaceAll("\\[(?i:h+|m+|s+)\\]", "h")
                .replaceAll("\\[[^\\]]*\\]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("general|standard", "");
        if (plain.indexOf('y') >= 0 || plain.indexOf('d') >= 0) return Means.MOMENT;
        if (plain.indexOf('h') >= 0 || plain.indexOf('s') >= 0) return Means.HOURS;
        return plain.indexOf('%') >= 0 ? Means.PERCENT : Means.NUMBER;
    }
}
