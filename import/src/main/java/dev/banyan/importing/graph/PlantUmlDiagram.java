package dev.banyan.importing.graph;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The parts and links of one diagram, told once all are known: a link may come before the part it points to, and what
/// holds other parts is no module itself.
final class PlantUmlDiagram {
    /// Blocks of words for people, each with what ends it.
    private static final Map<Pattern, Pattern> ASIDES = Map.of(
            Pattern.compile("^/'.*"), Pattern.compile(".*'/$"),
            Pattern.compile("^[rh]?note\\b[^:\"]*$"), Pattern.compile("^end ?[rh]?note$"),
            Pattern.compile("^legend\\b.*"), Pattern.compile("^end ?legend$"),
            Pattern.compile("^(skinparam|style)\\b.*\\{$"), Pattern.compile("^\\}$"));

    private static final Set<String> SEPARATORS = Set.of(".", "::", "\\", "/");

    private static final class Part {
        private final String name;
        private final boolean module;
        private final boolean external;
        private final int line;
        private boolean holds;

        Part(String name, boolean module, boolean external, int line) {
            this.name = name;
            this.module = module;
            this.external = external;
            this.line = line;
        }
    }

    private record Placed(PlantUml.Link link, int line) {}

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<Placed> links = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private boolean classes;
    private boolean body;
    private Pattern until = Pattern.compile("");
    private boolean aside;

    void line(String text, int number) {
        if (aside) {
            aside = !until.matcher(text).matches();
            return;
        }
        if (body) {
            body = !text.equals("}");
            return;
        }
        for (var words : ASIDES.entrySet()) {
            if (!words.getKey().matcher(text).matches()) continue;
            until = words.getValue();
            aside = !text.startsWith("/'") || !until.matcher(text).matches();
            return;
        }
        switch (PlantUml.read(text)) {
            case PlantUml.Element element -> add(element, number);
            case PlantUml.Link link -> links.add(new Placed(link, number));
            case PlantUml.Closes() -> open.poll();
            case null -> {
                if (text.endsWith("{")) open.push(new Part("", false, false, number));
            }
        }
    }

    private void add(PlantUml.Element element, int number) {
        Part around = open.peek();
        if (around != null) around.holds = true;
        String name = name(element, around);
        var part = new Part(name, !element.classLike(), element.external(), number);
        Part known = parts.putIfAbsent(name, part);
        ids.putIfAbsent(element.id(), name);
        if (!element.label().isEmpty()) ids.putIfAbsent(element.label(), name);
        classes |= element.classLike();
        if (element.opens() && element.classLike()) body = true;
        else if (element.opens()) open.push(known == null ? part : known);
    }

    /// The id where it is a path of names, else the label where that is one word, else the id; a class within a
    /// package bears the name of that.
    private static String name(PlantUml.Element element, @Nullable Part around) {
        String id = element.id(), label = element.label();
        boolean path = SEPARATORS.stream().anyMatch(id::contains);
        if (!path && around != null && element.classLike() && around.name.matches("\\S+"))
            return around.name + "." + id;
        return !path && label.matches("[\\w.$/\\\\@\\-]+") ? label : id;
    }

    void into(Facts facts) {
        for (Part part : parts.values())
            if (part.module && !part.external && !part.holds)
                facts.add(new ModuleFact(part.name, null, Place.line(part.line)));
        var edges = new Edges();
        for (Placed placed : links) {
            PlantUml.Link link = placed.link;
            String from = ids.getOrDefault(link.from(), link.from()), to = ids.getOrDefault(link.to(), link.to());
            Part user = parts.get(from);
            if (user != null && user.external) continue;
            DependencyKind kind = link.inherits()
                    ? DependencyKind.INHERITANCE
                    : classes ? DependencyKind.CALL : DependencyKind.IMPORT;
            Place place = Place.at("line " + placed.line);
            edges.add(from, to, kind, 1, place);
            if (link.both()) edges.add(to, from, kind, 1, place);
        }
        edges.into(facts);
    }
}
