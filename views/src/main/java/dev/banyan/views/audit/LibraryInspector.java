package dev.banyan.views.audit;

import dev.banyan.model.audit.Library;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Pill;
import dev.banyan.views.parts.ToSource;
import dev.banyan.views.parts.Tone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A library: what is known against it, what fixes it, and who uses it.
final class LibraryInspector {
    private static final int SHOWN = 40;

    private LibraryInspector() {}

    static Node of(Library library, Workbench workbench) {
        int known = library.advisories().size();
        var pill = known == 0
                ? new Pill("none known", Tone.NEUTRAL)
                : new Pill(
                        NumberText.count(known, "advisory", "advisories"),
                        LibraryList.Severity.worst(library).tone());
        String version = library.version().isEmpty() ? "version not pinned" : "version " + library.version();
        var inspector = new Inspector(library.name(), version, pill);
        for (Library.Advisory advisory : library.advisories())
            inspector.section(advisory.id(), advisory(advisory, workbench));
        UsingContexts.into(inspector, library.usedBy(), "", workbench);
        inspector.section(
                "Used by " + NumberText.count(library.usedBy().size(), "module", "modules"),
                links(library.usedBy(), workbench));
        if (library.usedBy().isEmpty())
            inspector.text("No module imports it by a name that is known. It may be used by other libraries only.");
        return inspector.section("Comes from", ToSource.link(library.source(), library.place(), workbench));
    }

    private static Node advisory(Library.Advisory advisory, Workbench workbench) {
        var box = new VBox(4);
        var words = new ArrayList<String>();
        if (!advisory.summary().isEmpty()) words.add(advisory.summary());
        if (!advisory.aliases().isEmpty()) words.add("Also " + String.join(", ", advisory.aliases()));
        for (String line : words) {
            var label = new Label(line);
            label.setWrapText(true);
            label.getStyleClass().add("muted");
            box.getChildren().add(label);
        }
        String fix = advisory.fixedIn().isEmpty()
                ? "no fix known"
                : String.join(", ", new LinkedHashSet<>(advisory.fixedIn()));
        box.getChildren()
                .addAll(
                        new Figures().row("Fixed in", fix),
                        ToSource.link(advisory.source(), advisory.place(), workbench));
        return box;
    }

    /// Module names that lead to the module.
    static Node links(List<ModuleId> modules, Workbench workbench) {
        var box = new VBox(3);
        for (ModuleId id : modules.subList(0, Math.min(SHOWN, modules.size()))) {
            var link = new Hyperlink(id.name());
            link.getStyleClass().add("code");
            link.setOnAction(_ -> workbench.selection().select(Subject.module(id)));
            box.getChildren().add(link);
        }
        if (modules.size() > SHOWN)
            box.getChildren().add(new Label("and " + NumberText.count(modules.size() - SHOWN) + " more"));
        return box;
    }
}
