package dev.banyan.importing.graph;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The parts of a drawn architecture with the relationships between them, told once all are known, because a
/// relationship may come before the part it points to. A part is named by the package it says it is, else by its type
/// when that is a Java class, else by its name.
final class C4Parts {
    private static final Set<String> CODE =
            Set.of("package", "module", "namespace", "code", "path", "python.package", "structurizr.package");

    private final Facts facts;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    static final class Part {
        private final Place place;
        String id = "";
        String name = "";
        String type = "";
        String code = "";
        boolean external;

        Part(Place place) {
            this.place = place;
        }

        private String told() {
            if (!code.isBlank()) return code.strip();
            return type.matches("[\\w$]+(\\.[\\w$]+)+") ? type : name;
        }
    }

    static final class Link {
        private final Place place;
        String from = "";
        String to = "";
        boolean repeats;

        Link(Place place) {
            this.place = place;
        }
    }

    C4Parts(Facts facts) {
        this.facts = facts;
    }

    /// Whether a property of a part is its name in the code.
    static boolean names(String property) {
        return CODE.contains(property.toLowerCase(Locale.ROOT));
    }

    void add(Part part) {
        if (part.told().isBlank() || part.id.isEmpty()) facts.warn(part.place, "a part without a name was left out");
        else parts.put(part.id, part);
    }

    void add(Link link) {
        links.add(link);
    }

    void finish() {
        for (Part part : parts.values()) if (!part.external) facts.add(new ModuleFact(part.told(), null, part.place));
        var edges = new Edges();
        for (Link link : links) {
            Part from = parts.get(link.from);
            Part to = parts.get(link.to);
            if (!link.repeats && from != null && to != null)
                edges.add(from.told(), to.told(), DependencyKind.CALL, 1, link.place);
        }
        edges.into(facts);
    }
}
