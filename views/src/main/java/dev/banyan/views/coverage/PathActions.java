package dev.banyan.views.coverage;

import dev.banyan.model.CriticalPath;
import dev.banyan.model.CriticalPathId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.coverage.BusyEndpoint;
import dev.banyan.model.edit.CriticalPathEdit;
import dev.banyan.views.Action;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import dev.banyan.views.parts.AddToPath;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.TickSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.pcollections.TreePSet;

/// What a person does to critical paths.
///
/// @param drawn told of a path that was drawn, so that it gets its name
record PathActions(Workbench workbench, Consumer<CriticalPathId> drawn) {
    /// What the room offers while a path is shown.
    List<Action> actions() {
        BooleanBinding chosen = Bindings.createBooleanBinding(
                () -> selected().isPresent(), workbench.selection().subject());
        return List.of(
                Action.of("coverage.path.draw", "Draw a critical path", "mdi2p-plus", "Insert", this::draw),
                Action.of(
                        "coverage.path.guess",
                        "Draw a critical path from traffic and incidents…",
                        "mdi2m-map-marker-path",
                        "",
                        this::guess),
                Action.of(
                                "coverage.path.endpoints",
                                "Endpoints of the critical path…",
                                "mdi2w-web",
                                "Alt+E",
                                () -> selected().ifPresent(this::chooseEndpoints))
                        .enabledWhen(chosen),
                Action.of(
                                "coverage.path.modules",
                                "Modules of the critical path…",
                                "mdi2c-cube-outline",
                                "Alt+M",
                                () -> selected().ifPresent(this::chooseModules))
                        .enabledWhen(chosen),
                Action.of(
                                "coverage.path.remove",
                                "Remove the critical path",
                                "mdi2d-delete-outline",
                                "Delete",
                                this::remove)
                        .enabledWhen(chosen));
    }

    /// The same as buttons: the first in words, the others as icons.
    static List<Node> inBar(List<Action> actions) {
        var buttons = new ArrayList<Node>();
        for (Action action : actions) buttons.add(buttons.isEmpty() ? Buttons.of(action) : Buttons.iconOf(action));
        return buttons;
    }

    static boolean canGuess(Plan plan) {
        return !plan.facts().endpoints().isEmpty()
                && (!plan.facts().operation().traffic().isEmpty()
                        || !plan.facts().operation().incidents().isEmpty());
    }

    void draw() {
        draw(Set.of());
    }

    private void draw(Set<String> endpoints) {
        AddToPath.draw(workbench, endpoints, Set.of());
        selected().ifPresent(path -> drawn.accept(path.id()));
    }

    /// The path that is selected.
    Optional<CriticalPath> selected() {
        return workbench.selection().get() instanceof Subject.OfPath(var id)
                ? Optional.ofNullable(workbench.plan().criticalPaths().get(id))
                : Optional.empty();
    }

    /// Offers the busiest endpoints, of which the person ticks those of one path.
    void guess() {
        var busy = BusyEndpoint.of(workbench.plan().facts());
        if (busy.isEmpty()) {
            workbench
                    .say()
                    .accept(
                            "No request and no incident belongs to a known endpoint; import an access log or incidents.");
            return;
        }
        var rows = EndpointRow.all(workbench.plan(), null);
        var some = new ArrayList<EndpointRow>();
        for (BusyEndpoint endpoint : busy) {
            EndpointRow row = rows.get(endpoint.route());
            if (row != null) some.add(row);
        }
        TickSheet.lay(
                workbench,
                new TickSheet.Asked<>(
                        "Endpoints with most requests and incidents: tick those of one critical path",
                        "endpoint",
                        "endpoints",
                        EndpointRow::route,
                        EndpointRow.columns(),
                        some,
                        new TreeSet<>()),
                chosen -> draw(Set.copyOf(chosen)));
    }

    void chooseEndpoints(CriticalPath path) {
        var rows = EndpointRow.all(workbench.plan(), path);
        path.endpoints()
                .forEach(route -> rows.putIfAbsent(route, new EndpointRow(route, "", "not in the audit", 0, 0, "")));
        TickSheet.lay(
                workbench,
                new TickSheet.Asked<>(
                        "Endpoints at which the critical path " + path.name() + " begins",
                        "endpoint",
                        "endpoints",
                        EndpointRow::route,
                        EndpointRow.columns(),
                        List.copyOf(rows.values()),
                        path.endpoints()),
                chosen -> change(path.id(), now -> now.through(TreePSet.from(chosen), now.modules())));
    }

    void chooseModules(CriticalPath path) {
        TickSheet.lay(
                workbench,
                new TickSheet.Asked<>(
                        "Modules that the critical path " + path.name()
                                + " leads through, beside those that answer its endpoints",
                        "module",
                        "modules",
                        ModuleRow::name,
                        ModuleRow.columns(),
                        ModuleRow.all(workbench.plan(), path),
                        path.modules().stream().map(ModuleId::name).collect(Collectors.toCollection(TreeSet::new))),
                chosen -> change(
                        path.id(),
                        now -> now.through(
                                now.endpoints(),
                                TreePSet.from(chosen.stream().map(ModuleId::new).toList()))));
    }

    boolean change(CriticalPathId id, Function<CriticalPath, CriticalPath> how) {
        CriticalPath now = workbench.plan().criticalPaths().get(id);
        if (now == null) return false;
        CriticalPath led = how.apply(now);
        return workbench.ask(new CriticalPathEdit.Lead(id, led.endpoints(), led.modules()));
    }

    void remove() {
        selected().ifPresent(path -> {
            if (workbench.ask(new CriticalPathEdit.Remove(path.id())))
                workbench.selection().clear();
        });
    }
}
