package dev.banyan.importing.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day in a date as git writes it: `short`, `iso`, `iso-strict`, `rfc`, `unix` and git's own way.
final class GitDate {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int SHORT = 10;
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)(?:T\\d|\\b)");
    private static final Pattern OWN = Pattern.compile(
            "\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) +(\\d{1,2}) \\d\\d:\\d\\d:\\d\\d (\\d{4})");
    private static final Pattern RFC =
            Pattern.compile("\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4})");
    private static final Pattern UNIX = Pattern.compile("^@?(\\d{6,11})( [+-]\\d{4})?$");

    private GitDate() {}

    /// Where a date begins in a text, -1 when there is none.
    static int find(String text) {
        int iso = iso(text);
        // Both other ways have a time with colons in them.
        if (iso >= 0 && text.lastIndexOf(':', iso) < 0) return iso;
        int first = iso;
        for (Pattern p : List.of(OWN, RFC)) {
            Matcher m = p.matcher(text);
            if (m.find() && (first < 0 || m.start() < first)) first = m.start();
        }
        return first;
    }

    private static int iso(String text) {
        for (int dash = text.indexOf('-', 4); dash >= 0; dash = text.indexOf('-', dash + 1)) {
            int start = dash - 4;
            if (dash + 5 >= text.length() || text.charAt(dash + 3) != '-') continue;
            boolean apart = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            if (apart && ISO.matcher(text).region(start, text.length()).lookingAt()) return start;
        }
        return -1;
    }

    static @Nullable LocalDate of(String text) {
        try {
            if (text.length() == SHORT && text.charAt(4) == '-' && text.charAt(7) == '-') return LocalDate.parse(text);
            Matcher iso = ISO.matcher(text);
            if (iso.lookingAt()) return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
            Matcher own = OWN.matcher(text);
            if (own.lookingAt()) return day(own.group(3), MONTHS.indexOf(own.group(1)) + 1, own.group(2));
            Matcher rfc = RFC.matcher(text);
            if (rfc.lookingAt()) return day(rfc.group(3), MONTHS.indexOf(rfc.group(2)) + 1, rfc.group(1));
            Matcher unix = UNIX.matcher(text.strip());
            if (unix.matches())
                return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(unix.group(1))), ZoneOffset.UTC);
            return null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }
}
