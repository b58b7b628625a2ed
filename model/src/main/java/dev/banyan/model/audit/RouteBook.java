package dev.banyan.model.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the route that answers an address. The most exact one wins, compared part by part: text, text with a
/// parameter in it, a number, any word, any number of parts. An address may be one that was asked for
/// (`/basket/add/7/`), one with its values taken out (`/basket/add/<n>/`), or the route itself in another spelling
/// (`/basket/add/{id}`). A language in front (`/en-gb/`) is stepped over on either side where nothing fits with it, and
/// where still nothing fits, a parameter with text behind it in one part (`<category_slug>_<pk>`) may hold slashes: a
/// list of routes does not show whether its expression allows them.
///
/// All routes are followed at once, part by part, so an address costs its length times the routes that still fit,
/// whatever the routes look like.
final class RouteBook {
    private static final int MOST_PARTS = 40;
    private static final int LONGEST_PART = 400;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final class Node {
        final Map<String, Node> texts = new HashMap<>();
        final Map<RouteSegment, Node> parameters = new LinkedHashMap<>();

        @Nullable
        Node rest;

        boolean isRest;
        int route = -1;
    }

    private final List<String> ranks = new ArrayList<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Node exact = new Node();
    private final Node anyLanguage = new Node();
    private final Node spread = new Node();

    /// @param routes where two have the same shape the first is found
    RouteBook(Collection<String> routes) {
        List<List<RouteSegment>> parsed = routes.stream().map(RoutePattern::of).toList();
        Set<String> languages = languages(parsed);
        for (int i = 0; i < parsed.size(); i++) {
            List<RouteSegment> segments = parsed.get(i);
            ranks.add(RoutePattern.rank(segments));
            add(exact, segments, i);
            if (isSpread(segments)) add(spread, spread(segments), i);
            shapes.putIfAbsent(RoutePattern.shape(segments), i);
        }
        for (int i = 0; i < parsed.size(); i++) {
            List<RouteSegment> segments = parsed.get(i);
            if (segments.isEmpty() || !languages.contains(segments.getFirst().shape())) continue;
            List<RouteSegment> without = segments.subList(1, segments.size());
            add(anyLanguage, without, i);
            shapes.putIfAbsent(RoutePattern.shape(without), i);
        }
    }

    private static boolean isSpread(List<RouteSegment> segments) {
        return segments.stream().anyMatch(RouteBook::beginsOpen);
    }

    private static boolean beginsOpen(RouteSegment segment) {
        return segment instanceof RouteSegment.Mixed mixed
                && mixed.pieces().getFirst().text().isEmpty();
    }

    private static List<RouteSegment> spread(List<RouteSegment> segments) {
        var open = new ArrayList<RouteSegment>();
        for (RouteSegment segment : segments) {
            if (beginsOpen(segment)) open.add(new RouteSegment.Rest());
            open.add(segment);
        }
        return open;
    }

    /// A list of routes shows the language of the moment only. Two letters alone may be a word (`/hr/`), so many
    /// routes have to begin with them.
    private static Set<String> languages(List<List<RouteSegment>> routes) {
        var count = new HashMap<String, Integer>();
        for (List<RouteSegment> segments : routes)
            if (!segments.isEmpty() && isLanguage(segments.getFirst().shape()))
                count.merge(segments.getFirst().shape(), 1, Integer::sum);
        count.entrySet().removeIf(e -> e.getKey().length() == 2 && e.getValue() * 4 < routes.size());
        return count.keySet();
    }

    private static boolean isLanguage(String part) {
        boolean shape = part.length() == 2 || part.length() > 4 && part.length() < 9 && isTag(part.charAt(2));
        return shape && LANGUAGES.contains(part.substring(0, 2).toLowerCase(Locale.ROOT));
    }

    private static boolean isTag(char c) {
        return c == '-' || c == '_';
    }

    private static void add(Node root, List<RouteSegment> segments, int route) {
        Node node = root;
        for (RouteSegment segment : segments) {
            node = switch (segment) {
                case RouteSegment.Literal text -> node.texts.computeIfAbsent(text.text(), t -> new Node());
                case RouteSegment.Rest _ -> rest(node);
                case RouteSegment.Mixed _, RouteSegment.Parameter _ ->
                    node.parameters.computeIfAbsent(segment, s -> new Node());
            };
        }
        if (node.route < 0) node.route = route;
    }

    private static Node rest(Node node) {
        Node known = node.rest;
        if (known != null) return known;
        var rest = new Node();
        rest.isRest = true;
        node.rest = rest;
        return rest;
    }

    /// The number of the route that answers, -1 when none does.
    int find(String written) {
        String address = RoutePattern.address(written);
        if (address.isEmpty()) return -1;
        if (isRoute(address)) {
            int same = same(address);
            if (same >= 0) return same;
        }
        List<String> parts = parts(address);
        if (parts.size() > MOST_PARTS) return -1;
        int route = walk(exact, parts);
        if (route < 0) route = walk(anyLanguage, parts);
        if (route < 0 && !parts.isEmpty() && isLanguage(parts.getFirst())) {
            List<String> without = parts.subList(1, parts.size());
            route = walk(exact, without);
            if (route < 0) route = walk(anyLanguage, without);
        }
        return route < 0 ? walk(spread, parts) : route;
    }

    /// The number of the first route of the same shape, however its parameters are written; -1 when there is none.
    int same(String route) {
        List<RouteSegment> segments = RoutePattern.of(route);
        int same = shapes.getOrDefault(RoutePattern.shape(segments), -1);
        if (same >= 0 || segments.isEmpty() || !isLanguage(segments.getFirst().shape())) return same;
        return shapes.getOrDefault(RoutePattern.shape(segments.subList(1, segments.size())), -1);
    }

    private static boolean isRoute(String address) {
        String plain = filled(address);
        return plain.indexOf('<') >= 0
                || plain.indexOf('{') >= 0
                || plain.indexOf('(') >= 0
                || plain.contains("/:")
                || plain.indexOf('*') >= 0;
    }

    /// With something for each value that was taken out.
    private static String filled(String address) {
        if (address.indexOf('<') < 0) return address;
        return address.replace("<n>", "0").replace("<id>", "x0").replace("<file>", "x.file");
    }

    private static List<String> parts(String address) {
        int end = address.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = address.indexOf(mark);
            if (at >= 0) end = Math.min(end, at);
        }
        var parts = new ArrayList<String>();
        for (String part : address.substring(0, end).split("/")) {
            if (part.isEmpty()) continue;
            String plain = filled(part);
            parts.add(plain.length() > LONGEST_PART ? plain.substring(0, LONGEST_PART) : plain);
        }
        return parts;
    }

    private int walk(Node root, List<String> parts) {
        var current = new LinkedHashSet<Node>();
        enter(root, current);
        for (String part : parts) {
            var next = new LinkedHashSet<Node>();
            for (Node node : current) {
                if (node.isRest) next.add(node);
                Node text = node.texts.get(part);
                if (text != null) enter(text, next);
                node.parameters.forEach((segment, child) -> {
                    if (segment.matches(part)) enter(child, next);
                });
            }
            if (next.isEmpty()) return -1;
            current = next;
        }
        return best(current);
    }

    /// What may be missing may be stepped over.
    private static void enter(Node node, Set<Node> into) {
        for (Node at = node; at != null && into.add(at); at = at.rest) {}
    }

    private int best(Set<Node> ends) {
        int best = -1;
        for (Node node : ends) {
            if (node.route < 0) continue;
            if (best < 0 || ranks.get(node.route).compareTo(ranks.get(best)) < 0) best = node.route;
        }
        return best;
    }
}
