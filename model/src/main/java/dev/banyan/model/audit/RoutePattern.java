package dev.banyan.model.audit;

import dev.banyan.model.audit.RouteSegment.Mixed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A route taken apart, in whichever way its framework writes it: converters of Django (`<int:pk>`), regular
/// expressions (`^order/(?P<pk>\d+)/$`) and what is left of them in a list of routes (`<pid>`), OpenAPI and Spring
/// (`{id}`, `*`, `**`), Express (`:id`). A group that may hold a slash or may be missing stands for any number of
/// parts; what an alternative says is not looked into. Reads each character once.
final class RoutePattern {
    private static final int LONGEST = 2_000;
    private static final int MOST_PIECES = 8;
    private static final Set<String> METHODS =
            Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "ANY", "ALL");

    private final String route;
    private final List<RouteSegment> segments = new ArrayList<>();
    private final List<Mixed.Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean rest;
    private int at;

    private RoutePattern(String route) {
        this.route = route;
    }

    /// Empty parts are left out, so a slash at the end makes no difference.
    static List<RouteSegment> of(String written) {
        var pattern = new RoutePattern(address(written));
        pattern.read();
        return pattern.segments;
    }

    static String shape(List<RouteSegment> segments) {
        var shape = new StringBuilder();
        for (RouteSegment segment : segments) shape.append('/').append(segment.shape());
        return shape.toString();
    }

    static String rank(List<RouteSegment> segments) {
        var rank = new StringBuilder();
        for (RouteSegment segment : segments) rank.append(segment.rank());
        return rank.toString();
    }

    /// Without the method in front, scheme and host.
    static String address(String written) {
        String address = written.strip();
        int blank = address.indexOf(' ');
        if (blank > 0 && METHODS.contains(address.substring(0, blank)))
            address = address.substring(blank + 1).strip();
        int host = address.indexOf("://");
        if (host > 0 && host < 8) {
            int slash = address.indexOf('/', host + 3);
            address = slash < 0 ? "/" : address.substring(slash);
        }
        return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }

    private void read() {
        while (at < route.length()) {
            char c = route.charAt(at++);
            switch (c) {
                case '/' -> endOfPart();
                case '^', '$', ')' -> {}
                case '\\' -> escaped();
                case '<' -> angled();
                case '(' -> group();
                case '{' -> braced();
                case '[' -> bracketed();
                case '*' -> stars();
                case '?', '+' -> {}
                case '.' -> dot();
                case ':' -> colon();
                default -> text.append(c);
            }
        }
        endOfPart();
    }

    private void endOfPart() {
        endOfText();
        if (rest) {
            if (segments.isEmpty() || !(segments.getLast() instanceof RouteSegment.Rest))
                segments.add(new RouteSegment.Rest());
            if (pieces.size() > 1) segments.add(mixed());
        } else if (pieces.size() == 1) {
            Mixed.Piece piece = pieces.getFirst();
            segments.add(
                    piece.text().isEmpty()
                            ? new RouteSegment.Parameter(piece.number())
                            : new RouteSegment.Literal(piece.text()));
        } else if (!pieces.isEmpty()) segments.add(mixed());
        pieces.clear();
        rest = false;
    }

    private RouteSegment mixed() {
        return pieces.size() > MOST_PIECES ? new RouteSegment.Parameter(false) : new Mixed(pieces);
    }

    private void endOfText() {
        if (!text.isEmpty()) pieces.add(new Mixed.Piece(text.toString(), false));
        text.setLength(0);
    }

    private void parameter(boolean number) {
        endOfText();
        boolean again = !pieces.isEmpty() && pieces.getLast().text().isEmpty();
        if (!again) pieces.add(new Mixed.Piece("", number));
    }

    /// A parameter that may hold slashes: what stands before it in its part ends there.
    private void anything() {
        endOfText();
        if (!pieces.isEmpty()) {
            parameter(false);
            endOfPart();
        }
        rest = true;
        parameter(false);
    }

    private void escaped() {
        if (at >= route.length()) return;
        char c = route.charAt(at++);
        switch (c) {
            case 'd' -> quantified(true);
            case 'w', 'S', 'D' -> quantified(false);
            case 'Z', 'A', 'b', 'z' -> {}
            case '/' -> endOfPart();
            default -> text.append(c);
        }
    }

    private void quantified(boolean number) {
        parameter(number);
        if (at < route.length() && route.charAt(at) == '{') at = Math.max(at, route.indexOf('}', at) + 1);
        while (at < route.length() && "+*?".indexOf(route.charAt(at)) >= 0) at++;
    }

    /// `<int:pk>`, `<path:rest>`, `<pk>`.
    private void angled() {
        int end = route.indexOf('>', at);
        if (end < 0) {
            text.append(route, at - 1, route.length());
            at = route.length();
            return;
        }
        String inside = route.substring(at, end);
        at = end + 1;
        if (inside.startsWith("path:") || inside.equals("path")) anything();
        else parameter(inside.startsWith("int:") || inside.equals("n"));
    }

    private void group() {
        int start = at;
        at = closing(at, '(', ')');
        String inside = route.substring(start, Math.max(start, at - 1));
        boolean optional = at < route.length() && (route.charAt(at) == '?' || route.charAt(at) == '*');
        if (inside.startsWith("?P<") || inside.startsWith("?<")) {
            int name = inside.indexOf('>');
            inside = name < 0 ? inside : inside.substring(name + 1);
        } else if (inside.startsWith("?:")) inside = inside.substring(2);
        boolean slash = inside.startsWith(".*")
                || inside.startsWith(".+")
                || inside.replace("[^/", "").indexOf('/') >= 0;
        if (slash || optional) anything();
        else parameter(inside.startsWith("\\d") || inside.startsWith("[0-9]"));
        while (at < route.length() && "+*?".indexOf(route.charAt(at)) >= 0) at++;
    }

    /// `{id}`, `{id:[0-9]+}`, `{*rest}`.
    private void braced() {
        int start = at;
        at = closing(at, '{', '}');
        String inside = route.substring(start, Math.max(start, at - 1));
        String form = inside.substring(inside.indexOf(':') + 1);
        if (inside.startsWith("*") || inside.indexOf(':') >= 0 && form.startsWith(".")) anything();
        else parameter(inside.indexOf(':') >= 0 && (form.startsWith("\\d") || form.startsWith("[0-9]")));
    }

    private void bracketed() {
        boolean number = route.startsWith("0-9]", at);
        at = closing(at, '[', ']');
        quantified(number);
    }

    private void stars() {
        boolean many = at < route.length() && route.charAt(at) == '*';
        while (at < route.length() && route.charAt(at) == '*') at++;
        if (many) anything();
        else parameter(false);
    }

    private void dot() {
        boolean any = at < route.length() && (route.charAt(at) == '*' || route.charAt(at) == '+');
        if (!any) text.append('.');
        else {
            at++;
            anything();
        }
    }

    private void colon() {
        boolean begins = text.isEmpty() && pieces.isEmpty();
        if (!begins || at >= route.length() || !Character.isLetter(route.charAt(at))) {
            text.append(':');
            return;
        }
        while (at < route.length() && Character.isJavaIdentifierPart(route.charAt(at))) at++;
        parameter(false);
    }

    /// The place behind the bracket that closes; the end of the route when none does.
    private int closing(int from, char open, char close) {
        int depth = 1;
        for (int i = from; i < route.length(); i++) {
            char c = route.charAt(i);
            if (c == '\\') i++;
            else if (c == close && --depth == 0) return i + 1;
            else if (c == open && open != '[') depth++;
        }
        return route.length();
    }
}
