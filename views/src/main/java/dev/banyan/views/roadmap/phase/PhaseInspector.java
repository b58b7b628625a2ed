package dev.banyan.views.roadmap.phase;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Team;
import dev.banyan.model.roadmap.RuleViolation;
import dev.banyan.model.roadmap.ScheduledPhase;
import dev.banyan.views.parts.Bar;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.EditField;
import dev.banyan.views.parts.Figures;
import dev.banyan.views.parts.Inspector;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.Offers;
import dev.banyan.views.parts.Tips;
import dev.banyan.views.parts.ToldField;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Broken;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.parts.PhaseLook;
import dev.banyan.views.roadmap.parts.RoadmapStyle;
import dev.banyan.views.roadmap.planning.Current;
import dev.banyan.views.roadmap.planning.PhaseMoves;
import dev.banyan.views.roadmap.planning.Planning;
import dev.banyan.views.roadmap.planning.TeamNames;
import dev.banyan.views.roadmap.planning.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// All about one phase, and all of it can be changed here.
public final class PhaseInspector {
    private final Planning planning;
    private final Folds folds;
    private final Current current;
    private final ScheduledPhase dated;
    private final Phase phase;

    public PhaseInspector(Planning planning, Folds folds, ScheduledPhase dated) {
        this.planning = planning;
        this.folds = folds;
        this.current = planning.current();
        this.dated = dated;
        this.phase = dated.phase();
    }

    public Node node() {
        planning.freshInspector();
        var inspector = new Inspector(current.numbered(phase), "", state());
        RoadmapStyle.dress(inspector);
        inspector.getStyleClass().add("phase-inspector");
        inspector.text(phase.goal().isBlank() ? phase.kind().words() : phase.goal());
        List<RuleViolation> broken = current.roadmap().violations(phase.id());
        Broken.wrong(inspector, planning, broken);
        inspector.section("Risk weight", risk());
        Broken.notes(inspector, planning, broken);
        inspector.add(new PhaseParts(planning, folds, dated, this::words).node());
        var remove = Buttons.flat("Remove the phase", () -> PhaseMoves.remove(planning));
        return inspector.add(remove);
    }

    private Node state() {
        var menu = new MenuButton(phase.state().words());
        menu.setId("phase-state");
        menu.getStyleClass().addAll("pill-menu", PhaseLook.tone(phase.state()).style());
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.setAccessibleText("State: " + phase.state().words());
        for (PhaseState state : PhaseState.values()) {
            var item = new MenuItem(state.words());
            item.setOnAction(_ -> PhaseMoves.state(planning, phase, state));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node risk() {
        double share = dated.riskRetired();
        double points = current.roadmap().risk().in(phase.id());
        double most = current.phases().stream()
                .mapToDouble(ScheduledPhase::riskRetired)
                .max()
                .orElse(0);
        var colour = PhaseLook.colour(
                planning.plan(), phase, planning.workbench().ink().getValue());
        var bar = new Bar().show(most == 0 ? 0 : share / most, Double.NaN, Double.NaN, colour);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var number = new Label(NumberText.decimal(points, 0));
        number.getStyleClass().add("figure-value");
        var row = new HBox(10, bar, number);
        return new VBox(4, row, Parts.muted(explained(share)));
    }

    private String explained(double share) {
        if (share == 0) return "Retires no risk by itself.";
        String scores = phase.kind().takesContexts()
                ? phase.contexts().stream().map(this::score).collect(Collectors.joining(" · "))
                : "";
        long entries = planning.plan().risks().values().stream()
                .filter(r -> phase.id().equals(r.retiredIn()))
                .count();
        String register = entries == 0 ? "" : NumberText.count(entries, "entry", "entries") + " of the register";
        String of = scores.isEmpty() || register.isEmpty() ? scores + register : scores + " · " + register;
        return "Retires " + NumberText.percent(share) + " of all risk: " + of;
    }

    private String score(ContextId id) {
        BoundedContext context = planning.plan().contexts().get(id);
        double score = current.risk().score(id);
        return (context == null ? id.text() : context.name()) + " "
                + (Double.isNaN(score) ? NumberText.UNKNOWN : NumberText.decimal(score, 0));
    }

    private Node words() {
        return new Figures()
                .row("Name", field("Name", phase.name(), Phase::withName))
                .row("Kind", kind())
                .row("Goal", field("Goal", phase.goal(), Words::goal))
                .row("Team", team())
                .row("People it needs", people())
                .row("Owner", field("Owner", phase.owner(), Words::owner));
    }

    /// One of the teams that are known, or a new one.
    private Node team() {
        EditField[] field = new EditField[1];
        Predicate<String> give = typed -> {
            String team = TeamNames.meant(planning.plan(), typed);
            String fresh = TeamNames.fresh(planning.plan(), team);
            if (!planning.change(phase.id(), now -> Words.team(now, team))) return false;
            if (!fresh.isEmpty()) planning.workbench().say().accept(fresh);
            return true;
        };
        field[0] = new EditField("Team of " + phase.name(), phase.team(), give);
        field[0].setId("phase-team");
        var offers = Offers.below(field[0], TeamNames.of(planning.plan()), _ -> field[0].fireEvent(new ActionEvent()))
                .withArrow();
        offers.setPrefWidth(186);
        offers.setMaxWidth(186);
        return offers;
    }

    private Node people() {
        var delivery = new PhaseDelivery(planning, phase.id());
        Team team = planning.plan().delivery().teams().get(phase.team());
        var field = new ToldField(
                        "People " + phase.name() + " needs at the same time",
                        String.valueOf(delivery.scope().people()),
                        typed -> Typed.people(typed).isPresent() ? "" : Typed.noPeople(typed),
                        typed -> delivery.scope(
                                s -> s.withPeople(Typed.people(typed).orElse(1))))
                .with("phase-people", 60, "");
        Tips.set(
                field,
                team == null
                        ? "Phases of " + phase.team()
                                + " follow one another until its size is set in Calendar and teams."
                        : phase.team() + " has " + NumberText.count(team.people(), "person.", "people."));
        return field;
    }

    private Node field(String name, String value, BiFunction<Phase, String, Phase> with) {
        var field = new EditField(
                name + " of " + phase.name(),
                value,
                typed -> planning.change(phase.id(), now -> with.apply(now, typed)));
        field.setId("phase-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        field.setPrefWidth(186);
        return field;
    }

    private Node kind() {
        var box = new ChoiceBox<PhaseKind>();
        box.getItems().setAll(PhaseKind.values());
        box.setValue(phase.kind());
        box.setPrefWidth(186);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(PhaseKind kind) {
                return kind.words();
            }

            @Override
            public PhaseKind fromString(String words) {
                return phase.kind();
            }
        });
        box.setAccessibleText("Kind of " + phase.name());
        box.valueProperty().subscribe(kind -> {
            if (kind != phase.kind()) planning.change(phase.id(), now -> now.withKind(kind));
        });
        return box;
    }
}
