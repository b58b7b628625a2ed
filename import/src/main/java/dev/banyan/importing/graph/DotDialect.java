package dev.banyan.importing.graph;

import dev.banyan.importing.spi.Head;
import java.util.regex.Pattern;

/// Which tool drew a graph: they mean different things by an arrow and by a name.
enum DotDialect {
    PYREVERSE_PACKAGES("packages by pyreverse"),
    PYREVERSE_CLASSES("classes by pyreverse"),
    PYDEPS("modules by pydeps: arrows run from the imported to the importer"),
    JDEPS("classes by jdeps"),
    IMPORT_LINTER("packages by import-linter, with relative names"),
    DJANGO_MODELS("models by django-extensions"),
    MAVEN("libraries by Maven"),
    UNKNOWN("a graph of an unknown tool: arrows are taken as depends-on");

    private static final Pattern JDEPS_TARGET = Pattern.compile("-> \"[^\"]+ \\((not found|[\\w.\\-]+)\\)\";");
    private static final Pattern COORDINATES = Pattern.compile("^(strict )?digraph \"[^\":]+:[^\":]+:[^\":]+:[^\"]+\"");
    private static final Pattern RELATIVE = Pattern.compile("(?m)^\\s*\"\\.[\\w.]+\"\\s*$");

    private final String why;

    DotDialect(String why) {
        this.why = why;
    }

    String why() {
        return why;
    }

    static DotDialect of(Head head) {
        String text = head.text();
        String start = text.stripLeading();
        if (start.startsWith("digraph \"packages_")) return PYREVERSE_PACKAGES;
        if (start.startsWith("digraph \"classes_")) return PYREVERSE_CLASSES;
        if (text.contains("Dotfile by Django-Extensions graph_models")) return DJANGO_MODELS;
        if (COORDINATES.matcher(start).find()) return MAVEN;
        if (text.contains("// Path: ") || JDEPS_TARGET.matcher(text).find()) return JDEPS;
        if (RELATIVE.matcher(text).find() && text.contains("->")) return IMPORT_LINTER;
        boolean pydeps =
                start.startsWith("digraph G {") && text.contains("concentrate = true;") && text.contains("fillcolor");
        return pydeps ? PYDEPS : UNKNOWN;
    }
}
