package dev.banyan.importing.graph;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.MavenName;
import dev.banyan.importing.library.Reported;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Collects the statements of a graph and says at the end what they mean, because names may be explained after they
/// were used.
final class DotGraph implements Dot.Seen {
    private static final Pattern BEHIND = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern BOLD = Pattern.compile("<(?:B|FONT[^>]*)>\\s*([A-Za-z_]\\w*)");

    private record Edge(String from, String to, Map<String, String> attributes, int line) {}

    private final DotDialect dialect;
    private final Facts facts;
    private final Map<String, Integer> nodes = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    DotGraph(DotDialect dialect, Facts facts) {
        this.dialect = dialect;
        this.facts = facts;
    }

    @Override
    public void node(String id, Map<String, String> attributes, int line) {
        nodes.putIfAbsent(id, line);
        String label = attributes.getOrDefault("label", "");
        if (dialect == DotDialect.PYDEPS && !label.isEmpty()) names.put(id, undone(label));
        Matcher bold = BOLD.matcher(label);
        if (dialect == DotDialect.DJANGO_MODELS && bold.find()) {
            String model = bold.group(1);
            if (id.endsWith("_" + model))
                names.put(id, id.substring(0, id.length() - model.length() - 1) + "." + model);
        }
    }

    /// pydeps breaks the lines of a label behind the dots.
    private static String undone(String label) {
        return label.replace("\\.", ".").replace("\\n", "").replace("\n", "");
    }

    @Override
    public void edge(String from, String to, Map<String, String> attributes, int line) {
        edges.add(new Edge(from, to, attributes, line));
    }

    void finish() {
        if (dialect == DotDialect.MAVEN) libraries();
        else modules();
    }

    private void modules() {
        var sums = new Edges();
        Set<String> roots = new HashSet<>();
        for (Edge e : edges) {
            boolean reversed = reversed(e.attributes);
            String from = name(reversed ? e.to : e.from);
            String to = name(reversed ? e.from : e.to);
            roots.add(root(from));
            sums.add(from, to, kind(e.attributes), weight(e.attributes), Place.at("line " + e.line));
        }
        nodes.forEach((id, line) -> {
            if (declares(id, roots)) facts.add(new ModuleFact(name(id), null, Place.line(line)));
        });
        sums.into(facts);
    }

    /// pydeps draws from the imported to the importer, pyreverse from the part to the class that holds it.
    private boolean reversed(Map<String, String> attributes) {
        boolean part = attributes.getOrDefault("arrowhead", "").endsWith("diamond");
        return dialect == DotDialect.PYDEPS || dialect == DotDialect.PYREVERSE_CLASSES && part;
    }

    /// Which nodes are the system's own: pydeps draws libraries too, so there the root package has to import something.
    private boolean declares(String id, Set<String> roots) {
        return switch (dialect) {
            case PYREVERSE_PACKAGES, IMPORT_LINTER -> true;
            case PYDEPS -> roots.contains(root(name(id)));
            case PYREVERSE_CLASSES, DJANGO_MODELS, JDEPS, MAVEN, UNKNOWN -> false;
        };
    }

    private DependencyKind kind(Map<String, String> attributes) {
        String head = attributes.getOrDefault("arrowhead", "");
        return switch (dialect) {
            case PYREVERSE_CLASSES -> head.equals("empty") ? DependencyKind.INHERITANCE : DependencyKind.CALL;
            case DJANGO_MODELS ->
                attributes.getOrDefault("label", "").contains("inheritance")
                        ? DependencyKind.INHERITANCE
                        : DependencyKind.FOREIGN_KEY;
            case PYREVERSE_PACKAGES, PYDEPS, JDEPS, IMPORT_LINTER, MAVEN, UNKNOWN -> DependencyKind.IMPORT;
        };
    }

    /// import-linter writes the number of imports on the arrow.
    private int weight(Map<String, String> attributes) {
        String label = attributes.getOrDefault("label", "");
        return dialect == DotDialect.IMPORT_LINTER && label.matches("\\d{1,9}") ? Integer.parseInt(label) : 1;
    }

    private String name(String id) {
        return switch (dialect) {
            case PYDEPS, DJANGO_MODELS -> names.getOrDefault(id, id);
            case JDEPS -> BEHIND.matcher(id).replaceFirst("");
            case PYREVERSE_PACKAGES, PYREVERSE_CLASSES, IMPORT_LINTER, MAVEN, UNKNOWN -> id;
        };
    }

    private static String root(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /// The system itself has no scope and is no library.
    private void libraries() {
        var reported = new Reported(facts);
        for (Edge e : edges) {
            Optional<Coordinates> from = MavenName.library(e.from);
            Optional<Coordinates> to = MavenName.library(e.to);
            from.ifPresent(library -> reported.mention(library, Place.line(e.line)));
            to.ifPresent(library -> reported.mention(library, Place.line(e.line)));
            if (from.isPresent() && to.isPresent())
                reported.need(from.get().name(), to.get().name(), Place.line(e.line));
        }
        reported.finish();
    }
}
