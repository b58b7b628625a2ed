package dev.banyan.importing.operations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of an access log without what it says of people: whatever stands before the time is not looked at.
///
/// @param request between the quotes
/// @param tail    after the number of bytes
record AccessLine(LocalDate day, String request, int status, String tail) {
    private static final Pattern TIME =
            Pattern.compile("\\[(\\d{1,2}/\\p{Alpha}{3}/\\d{4}|\\d{4}-\\d\\d-\\d\\d)[:T ][^\\]]{5,30}\\] +\"");
    private static final Pattern STATUS = Pattern.compile("\" (\\d{3})(?: (\\d+|-))?(?= |$)");
    private static final int LONGEST_FRONT = 2_000;

    static Optional<AccessLine> of(String line) {
        Matcher time = TIME.matcher(line);
        time.region(0, Math.min(line.length(), LONGEST_FRONT));
        if (!time.find()) return Optional.empty();
        Optional<LocalDate> day = LogDay.of(time.group(1));
        Matcher status = STATUS.matcher(line);
        if (day.isEmpty() || !status.find(time.end() - 1)) return Optional.empty();
        String request = status.start() < time.end() ? "" : line.substring(time.end(), status.start());
        int code = Integer.parseInt(status.group(1));
        return Optional.of(new AccessLine(day.get(), request, code, line.substring(status.end())));
    }
}
