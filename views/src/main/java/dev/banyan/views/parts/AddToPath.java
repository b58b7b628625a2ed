package dev.banyan.views.parts;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.edit.CriticalPathEdit;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.pcollections.TreePSet;

/// Adds endpoints or modules to a critical path from wherever they are listed.
///
/// @param endpoints routes; @param modules what is added, asked for when it is
public record AddToPath(Workbench workbench, Supplier<Set<String>> endpoints, Supplier<Set<ModuleId>> modules) {
    public static AddToPath endpoints(Workbench workbench, Supplier<Set<String>> routes) {
        return new AddToPath(workbench, routes, Set::of);
    }

    public static AddToPath modules(Workbench workbench, Supplier<Set<ModuleId>> modules) {
        return new AddToPath(workbench, Set::of, modules);
    }

    /// The paths there are, and a new one. It is filled when it opens.
    public Menu menu() {
        var menu = new Menu("Add to critical path");
        menu.setId("add-to-path");
        menu.setGraphic(Icons.of("mdi2m-map-marker-path"));
        menu.getItems().setAll(items());
        menu.setOnShowing(_ -> menu.getItems().setAll(items()));
        return menu;
    }

    public List<MenuItem> items() {
        var paths = new ArrayList<MenuItem>();
        for (CriticalPath path : workbench.plan().criticalPaths().values()) {
            var item = new MenuItem(path.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> add(path.id()));
            paths.add(item);
        }
        if (!paths.isEmpty()) paths.add(new SeparatorMenuItem());
        var fresh = new MenuItem("New critical path");
        fresh.setOnAction(_ -> draw(workbench, endpoints.get(), modules.get()));
        paths.add(fresh);
        return paths;
    }

    private void add(CriticalPathId id) {
        CriticalPath known = workbench.plan().criticalPaths().get(id);
        if (known == null) return;
        workbench.ask(new CriticalPathEdit.Lead(
                id, both(known.endpoints(), endpoints.get()), both(known.modules(), modules.get())));
    }

    private static <T> Set<T> both(Collection<T> some, Collection<T> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /// Draws a path through what is given and goes where it gets its name.
    public static void draw(Workbench workbench, Set<String> endpoints, Set<ModuleId> modules) {
        var id = new CriticalPathId(workbench.ids().get());
        CriticalPath path = CriticalPath.named(id, freeName(workbench.plan()))
                .through(TreePSet.from(endpoints), TreePSet.from(modules));
        if (!workbench.ask(new CriticalPathEdit.Draw(path))) return;
        workbench.selection().select(new Subject.OfPath(id));
        workbench.go().accept("coverage");
    }

    /// "Critical path 1", or the next number that none is called by.
    private static String freeName(Plan plan) {
        var taken = new HashSet<String>();
        plan.criticalPaths().values().forEach(p -> taken.add(p.name()));
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "Critical path " + n)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
