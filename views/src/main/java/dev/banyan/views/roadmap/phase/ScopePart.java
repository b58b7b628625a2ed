package dev.banyan.views.roadmap.phase;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseScope;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.TickSheet;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/// All a phase takes: contexts, endpoints it switches over, libraries it upgrades, replaces or removes.
final class ScopePart {
    private static final int SHOWN = 6;

    private final Planning planning;
    private final PhaseDelivery delivery;
    private final Phase phase;

    ScopePart(PhaseDelivery delivery, Phase phase) {
        this.planning = delivery.planning();
        this.delivery = delivery;
        this.phase = phase;
    }

    /// "2 contexts, 14 endpoints".
    static String brief(Phase phase, PhaseScope scope) {
        return Stream.of(
                        count(phase.contexts(), "context", "contexts"),
                        count(scope.endpoints(), "endpoint", "endpoints"),
                        count(scope.libraries(), "library", "libraries"))
                .filter(words -> !words.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static String count(Set<?> things, String one, String many) {
        return things.isEmpty() ? "" : NumberText.count(things.size(), one, many);
    }

    Node node() {
        PhaseScope scope = delivery.scope();
        var box = new VBox(6, new TakenContexts(planning, phase).node());
        chips(
                box,
                "endpoints",
                scope.endpoints(),
                this::chooseEndpoints,
                gone -> delivery.scope(s -> s.withEndpoints(s.endpoints().minus(gone))));
        chips(
                box,
                "libraries",
                scope.libraries(),
                this::chooseLibraries,
                gone -> delivery.scope(s -> s.withLibraries(s.libraries().minus(gone))));
        var ways = new FlowPane(6, 2);
        var endpoints = Buttons.flat("Endpoints…", this::chooseEndpoints);
        endpoints.setId("choose-endpoints");
        endpoints.setAccessibleText("Choose the endpoints that " + phase.name() + " switches over");
        var libraries = Buttons.flat("Libraries…", this::chooseLibraries);
        libraries.setId("choose-libraries");
        libraries.setAccessibleText("Choose the libraries that " + phase.name() + " takes");
        ways.getChildren().addAll(endpoints, libraries);
        box.getChildren().add(ways);
        return box;
    }

    private void chips(VBox box, String what, Set<String> names, Runnable choose, Consumer<String> drop) {
        if (names.isEmpty()) return;
        var chips = new Chips();
        names.stream()
                .limit(SHOWN)
                .forEach(n -> chips.add(new Label(n), Parts.cross("Do not take " + n, () -> drop.accept(n))));
        if (names.size() > SHOWN)
            chips.getChildren()
                    .add(Parts.link("and " + NumberText.count(names.size() - SHOWN) + " more " + what, choose));
        box.getChildren().add(chips);
    }

    private void chooseEndpoints() {
        choose(
                "Endpoints that " + phase.name() + " switches over",
                "endpoint",
                "endpoints",
                Takeable.endpoints(planning.plan(), phase.id()),
                delivery.scope().endpoints(),
                chosen -> delivery.scope(s -> s.withEndpoints(chosen)));
    }

    private void chooseLibraries() {
        choose(
                "Libraries that " + phase.name() + " upgrades, replaces or removes",
                "library",
                "libraries",
                Takeable.libraries(planning.plan(), phase.id()),
                delivery.scope().libraries(),
                chosen -> delivery.scope(s -> s.withLibraries(chosen)));
    }

    private void choose(
            String title,
            String one,
            String many,
            List<Takeable> all,
            PSortedSet<String> before,
            Consumer<PSortedSet<String>> accepted) {
        var asked = new TickSheet.Asked<>(title, one, many, Takeable::name, Takeable.columns(), all, before);
        TickSheet.lay(planning.workbench(), asked, chosen -> accepted.accept(TreePSet.from(chosen)));
    }
}
