package dev.banyan.importing.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a request asks for.
///
/// @param method in capitals, empty when it is not told
/// @param target path or address, with its query
public record RequestLine(String method, String target) {
    private static final Pattern METHOD = Pattern.compile("[A-Z][A-Z-]{2,15}");

    public RequestLine {
        method = method.toUpperCase(Locale.ROOT);
        if (!METHOD.matcher(method).matches()) method = "";
    }

    /// From `GET /path HTTP/1.1`; a long one may be cut, an old one has no version. Empty for anything else.
    public static Optional<RequestLine> of(String line) {
        int space = line.indexOf(' ');
        if (space < 3 || !METHOD.matcher(line.substring(0, space)).matches()) return Optional.empty();
        int version = line.lastIndexOf(" HTTP/");
        String target = line.substring(space + 1, version > space ? version : line.length());
        target = target.strip();
        return target.isEmpty() ? Optional.empty() : Optional.of(new RequestLine(line.substring(0, space), target));
    }
}
