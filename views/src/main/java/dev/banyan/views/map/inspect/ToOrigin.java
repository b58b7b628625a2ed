package dev.banyan.views.map.inspect;

import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Origin;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Tips;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/// The way from a dependency to the line of the source that says so. The place is looked for when it is asked for.
final class ToOrigin {
    private ToOrigin() {}

    /// @param inCode whether a dependency in the code is meant, else modules that change together
    static Hyperlink of(String words, ModuleId from, ModuleId to, boolean inCode, Workbench bench) {
        var link = new Hyperlink(words);
        link.getStyleClass().addAll("to-source", "plain-link", "faint");
        link.setMinWidth(Region.USE_PREF_SIZE);
        Tips.set(
                link,
                "Show where a source says that " + from.name() + (inCode ? " uses " : " changes with ") + to.name());
        link.setOnAction(_ -> {
            link.setVisited(false);
            look(from, to, inCode, bench);
        });
        return link;
    }

    private static void look(ModuleId from, ModuleId to, boolean inCode, Workbench bench) {
        var audit = bench.plan().audit();
        bench.jobs()
                .run(
                        "Looking for the place",
                        _ -> Origin.of(audit, from, to, inCode),
                        found -> show(found, bench),
                        e -> bench.say().accept("The place could not be found: " + e.getMessage()));
    }

    private static void show(List<Origin> found, Workbench bench) {
        if (found.isEmpty()) {
            bench.say().accept("No source says so itself: it follows from tables that both modules have to do with.");
            return;
        }
        Origin first = found.getFirst();
        if (found.size() > 1) bench.say().accept("Said " + found.size() + " times; this is the first place.");
        bench.doors().showSource(first.source(), first.place());
    }
}
