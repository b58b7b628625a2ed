package dev.banyan.importing.graph;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import java.util.regex.Pattern;

/// A PlantUML diagram of packages, components or classes: what a team draws, what pyreverse writes, and C4-PlantUML.
/// Arrows are taken as "depends on". Packages and components that hold nothing else are modules; classes belong to the
/// module their name begins with. Sequence diagrams say nothing of the parts of a system and are not taken for it.
public final class PlantUmlReader implements AuditReader {
    private static final About ABOUT = new About(
            "plantuml",
            "PlantUML diagram",
            "which package, component or class depends on which",
            "pyreverse -o puml PACKAGE");

    private static final Pattern SEQUENCE =
            Pattern.compile("^(participant|activate|deactivate|autonumber|alt|loop|opt)\\b.*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (!head.firstLine().strip().startsWith("@startuml")) return Recognition.NO;
        boolean parts = false;
        for (String line : head.lines()) {
            String text = line.strip();
            if (SEQUENCE.matcher(text).matches()) return Recognition.NO;
            parts |= PlantUml.read(text) instanceof PlantUml.Element;
        }
        return Recognition.certainIf(parts, "@startuml with packages, components or classes");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var diagram = new PlantUmlDiagram();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) diagram.line(lines.line().strip(), lines.number());
        }
        diagram.into(facts);
    }
}
