package dev.banyan.importing.operations;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Place;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The unit of the times in one log. nginx writes seconds with a point, Apache whole microseconds or whole seconds. The
/// first time that is told decides where the others are looked for; whole numbers are judged when all are known.
final class TimeUnits {
    private static final Pattern KEYED = Pattern.compile(
            "(?:^|[ \"])(?:rt|request_time|req_time|rtime|time|duration|response_time|took|d|t)[=:]\"?"
                    + "(\\d+(?:\\.\\d+)?)(ms|us|µs|s)?(?=[\", ]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POINT = Pattern.compile("(?:^| )\"?(\\d+\\.\\d{1,9})(ms|us|µs|s)?\"?(?= |$)");
    private static final Pattern PAIR = Pattern.compile("(?:^| )\\**(\\d{1,18})/(\\d{1,18})\\**(?= |$)");
    private static final Pattern WHOLE = Pattern.compile("(?:^| )(\\d+)(ms|us|µs|s)?(?= |$)");
    /// Larger numbers are no times.
    private static final double LONGEST = 1e15;

    private static final int SECONDS_AT_MOST = 60;
    private static final int SECONDS_ON_AVERAGE = 20;
    private static final int A_MINUTE_OF_MILLIS = 60_000;

    private enum Kind {
        NONE,
        KEYED,
        POINT,
        PAIR,
        WHOLE
    }

    private enum Written {
        NOTHING,
        BARE,
        WITH_UNIT
    }

    private Kind kind = Kind.NONE;
    private Written first = Written.NOTHING;
    private double largest;
    private double sum;
    private long points;
    private long count;

    /// @param tail after the number of bytes; texts in quotes may stand before the time
    /// @return in milliseconds or in the unit of whole numbers, see [#millis]; NaN when there is none
    double of(String tail) {
        if (tail.length() < 2) return Double.NaN;
        String unquoted = kind == Kind.KEYED ? tail : withoutQuoted(tail);
        if (kind == Kind.NONE) kind = first(tail, unquoted);
        return switch (kind) {
            case NONE -> Double.NaN;
            case KEYED -> number(KEYED.matcher(tail));
            case POINT -> number(POINT.matcher(unquoted));
            case PAIR -> {
                Matcher pair = PAIR.matcher(unquoted);
                yield pair.find() ? Double.parseDouble(pair.group(2)) / 1000 : Double.NaN;
            }
            case WHOLE -> number(WHOLE.matcher(unquoted));
        };
    }

    private static Kind first(String tail, String unquoted) {
        if (KEYED.matcher(tail).find()) return Kind.KEYED;
        if (POINT.matcher(unquoted).find()) return Kind.POINT;
        if (PAIR.matcher(unquoted).find()) return Kind.PAIR;
        return WHOLE.matcher(unquoted).find() ? Kind.WHOLE : Kind.NONE;
    }

    private double number(Matcher matcher) {
        if (!matcher.find()) return Double.NaN;
        return of(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2));
    }

    /// @param unit as written behind the number, empty when there is none
    double of(String number, String unit) {
        double value = Double.parseDouble(number);
        if (value > LONGEST) return Double.NaN;
        if (first == Written.NOTHING) first = unit.isEmpty() ? Written.BARE : Written.WITH_UNIT;
        if (unit.isEmpty() != (first == Written.BARE)) return Double.NaN;
        if (unit.isEmpty()) {
            count++;
            sum += value;
            largest = Math.max(largest, value);
            if (number.indexOf('.') >= 0) points++;
        }
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "us", "µs" -> value / 1000;
            case "ns" -> value / 1e6;
            case "s" -> value * 1000;
            default -> value;
        };
    }

    /// Milliseconds in a unit of the times returned, once all are known.
    double millis(Facts facts) {
        if (first != Written.BARE || kind == Kind.PAIR) return 1;
        if (points > 0) {
            if (sum / count < SECONDS_ON_AVERAGE) return 1000;
            facts.warn(Place.UNKNOWN, "the times are too long for seconds: taken as milliseconds");
            return 1;
        }
        if (largest <= SECONDS_AT_MOST) {
            facts.warn(Place.UNKNOWN, "the times are whole numbers of at most 60: taken as seconds");
            return 1000;
        }
        if (largest < A_MINUTE_OF_MILLIS)
            facts.warn(
                    Place.UNKNOWN,
                    "the times are whole numbers: taken as microseconds, as Apache writes them; they could be"
                            + " milliseconds");
        return 0.001;
    }

    private static String withoutQuoted(String tail) {
        var out = new StringBuilder();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < tail.length(); i++) {
            char c = tail.charAt(i);
            if (c == '\\') i++;
            else if (c == '"') {
                String text = tail.substring(from, i);
                if (!quoted || text.matches("\\d+\\.\\d+")) out.append(text);
                quoted = !quoted;
                from = i + 1;
            }
        }
        return quoted ? out.toString() : out.append(tail.substring(from)).toString();
    }
}
