package dev.banyan.importing.operations;

import dev.banyan.importing.text.RequestLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A request in a log of JSON objects. Every server names the values its own way.
///
/// @param time as [TimeUnits] takes it
record JsonRequest(
        RequestLine line, int status, double time, @Nullable LocalDate day) {
    private static final List<String> LINES = List.of("request", "request_line", "requestline", "http_request");
    private static final List<String> METHODS = List.of(
            "request_method",
            "method",
            "http_method",
            "verb",
            "requestmethod",
            "request.method",
            "httprequest.requestmethod",
            "http.request.method",
            "http.method",
            "req.method");
    private static final List<String> TARGETS = List.of(
            "request_uri",
            "uri",
            "path",
            "url",
            "request_path",
            "requestpath",
            "request.uri",
            "request.url",
            "request.path",
            "httprequest.requesturl",
            "url.path",
            "url.original",
            "http.target",
            "http.url",
            "req.url",
            "endpoint");
    private static final List<String> STATUSES = List.of(
            "status",
            "status_code",
            "statuscode",
            "response_code",
            "http_status",
            "code",
            "downstreamstatus",
            "httprequest.status",
            "http.response.status_code",
            "http.status_code",
            "response.status",
            "res.statuscode");
    private static final List<String> DAYS = List.of(
            "time_iso8601",
            "time_local",
            "@timestamp",
            "timestamp",
            "time",
            "ts",
            "datetime",
            "date",
            "msec",
            "startutc",
            "start_time",
            "starttime");
    private static final List<String> TIMES = List.of(
            "request_time",
            "duration",
            "response_time",
            "rt",
            "latency",
            "elapsed",
            "took",
            "time_taken",
            "httprequest.latency",
            "upstream_response_time");
    private static final Map<String, String> TIMES_WITH_UNIT = Map.ofEntries(
            Map.entry("request_time_ms", "ms"),
            Map.entry("duration_ms", "ms"),
            Map.entry("durationms", "ms"),
            Map.entry("response_time_ms", "ms"),
            Map.entry("responsetime", "ms"),
            Map.entry("elapsed_ms", "ms"),
            Map.entry("latency_ms", "ms"),
            Map.entry("time_ms", "ms"),
            Map.entry("duration_us", "us"),
            Map.entry("request_time_us", "us"),
            Map.entry("duration_ns", "ns"),
            Map.entry("event.duration", "ns"),
            Map.entry("duration_s", "s"),
            Map.entry("request_time_s", "s"));
    private static final List<String> TEXTS = List.of("log", "message", "msg");
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?) *(ms|us|µs|ns|s)?(?:[,;].*)?");

    /// Empty when the object tells of no request.
    static Optional<JsonRequest> of(Map<String, String> fields, TimeUnits units) {
        String code = first(fields, STATUSES);
        if (!code.matches("[1-5]\\d\\d")) return inText(fields, units);
        Optional<RequestLine> line = RequestLine.of(first(fields, LINES));
        String target = first(fields, TARGETS);
        if (line.isEmpty() && !target.isEmpty()) line = Optional.of(new RequestLine(first(fields, METHODS), target));
        return line.map(l -> new JsonRequest(
                l,
                Integer.parseInt(code),
                time(fields, units),
                LogDay.of(first(fields, DAYS)).orElse(null)));
    }

    /// Containers wrap the line of the log as it is.
    private static Optional<JsonRequest> inText(Map<String, String> fields, TimeUnits units) {
        return AccessLine.of(first(fields, TEXTS).strip())
                .flatMap(line -> RequestLine.of(line.request())
                        .map(r -> new JsonRequest(r, line.status(), units.of(line.tail()), line.day())));
    }

    private static double time(Map<String, String> fields, TimeUnits units) {
        if (fields.containsKey("downstreamstatus")) return number(fields.getOrDefault("duration", ""), "ns", units);
        for (Map.Entry<String, String> e : TIMES_WITH_UNIT.entrySet())
            if (fields.containsKey(e.getKey())) return number(fields.getOrDefault(e.getKey(), ""), e.getValue(), units);
        return number(first(fields, TIMES), "", units);
    }

    private static double number(String text, String unit, TimeUnits units) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) return Double.NaN;
        return units.of(number.group(1), number.group(2) == null ? unit : number.group(2));
    }

    private static String first(Map<String, String> fields, List<String> names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null && !value.isBlank() && !value.equals("-")) return value;
        }
        return "";
    }
}
