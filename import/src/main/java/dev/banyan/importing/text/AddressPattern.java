package dev.banyan.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What many addresses have in common: host and query are dropped, a segment of digits becomes `<n>`, one that names a
/// thing or a person (a UUID, a token, a mail address) `<id>`, files that no code answers `<file>`.
public final class AddressPattern {
    private static final int SEGMENTS = 12;
    private static final int LONGEST_SEGMENT = 80;
    private static final int TOKEN = 16;

    private static final Pattern SCHEME_AND_HOST = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");
    private static final Pattern END = Pattern.compile("[?#;]|%3[fF]|%23");
    private static final Pattern DIGITS = Pattern.compile("-?\\d+(?:[.,:_-]\\d+)*");
    private static final Pattern UUID = Pattern.compile("\\{?[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\\}?");
    private static final Pattern HEX = Pattern.compile("(?=.*\\d)[0-9A-Fa-f]{8,}");
    private static final Pattern DIGITS_LAST = Pattern.compile("(.*[-_.])\\d+");
    private static final Pattern DIGITS_FIRST = Pattern.compile("\\d+(\\.\\p{Alpha}.*)");

    private static final Set<String> ASSET_FOLDERS = Set.of("static", "media", "assets", "staticfiles");
    private static final Set<String> ASSETS = Set.of(
            "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "svg", "ico", "webp", "avif", "woff", "woff2",
            "ttf", "eot", "otf", "mp4", "webm");

    private AddressPattern() {}

    /// @param target as in the request line: a path, or an address with its host
    /// @return empty when it is no address
    public static String of(String target) {
        String path = path(target);
        if (path.equals("*")) return path;
        if (!path.startsWith("/")) return "";
        List<String> segments = List.of(path.substring(1).split("/", -1));
        segments = withoutDoubles(segments);
        String asset = asset(segments);
        if (!asset.isEmpty()) return asset;
        var pattern = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            if (i == SEGMENTS) return pattern.append("/…").toString();
            pattern.append('/').append(general(segments.get(i)));
        }
        return pattern.toString();
    }

    private static String path(String target) {
        Matcher host = SCHEME_AND_HOST.matcher(target);
        String path = host.find() ? target.substring(host.end()) : target;
        Matcher end = END.matcher(path);
        if (end.find()) path = path.substring(0, end.start());
        return path.isEmpty() && !target.isEmpty() ? "/" : path;
    }

    private static List<String> withoutDoubles(List<String> segments) {
        if (!segments.subList(0, segments.size() - 1).contains("")) return segments;
        var kept = new ArrayList<String>();
        for (int i = 0; i < segments.size(); i++)
            if (!segments.get(i).isEmpty() || i == segments.size() - 1) kept.add(segments.get(i));
        return kept;
    }

    private static String asset(List<String> segments) {
        String first = segments.getFirst();
        if (segments.size() > 1 && ASSET_FOLDERS.contains(first)) return "/" + first + "/<file>";
        String last = segments.getLast();
        String ending = last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.length() == last.length() || !ASSETS.contains(ending)) return "";
        return segments.size() == 1 ? "/<file>" : "/" + general(first) + "/<file>";
    }

    private static String general(String segment) {
        if (segment.isEmpty()) return segment;
        if (segment.length() > LONGEST_SEGMENT) return "<id>";
        if (segment.startsWith("<") || segment.startsWith("{")) return segment;
        if (DIGITS.matcher(segment).matches()) return "<n>";
        boolean mail = segment.indexOf('@') >= 0 || segment.contains("%40");
        boolean ipv6 = segment.indexOf(':') != segment.lastIndexOf(':');
        if (mail
                || ipv6
                || UUID.matcher(segment).matches()
                || HEX.matcher(segment).matches()
                || token(segment)) return "<id>";
        Matcher last = DIGITS_LAST.matcher(segment);
        if (last.matches()) return last.group(1) + "<n>";
        Matcher first = DIGITS_FIRST.matcher(segment);
        return first.matches() ? "<n>" + first.group(1) : segment;
    }

    /// Letters and digits mixed over a long stretch are made by a machine.
    private static boolean token(String segment) {
        int run = 0;
        boolean digit = false, letter = false;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            boolean isLetter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            run = isDigit || isLetter ? run + 1 : 0;
            digit = run > 0 && (digit || isDigit);
            letter = run > 0 && (letter || isLetter);
            if (run >= TOKEN && digit && letter) return true;
        }
        return false;
    }
}
