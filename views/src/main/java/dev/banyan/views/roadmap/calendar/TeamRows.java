package dev.banyan.views.roadmap.calendar;

import dev.banyan.model.Delivery;
import dev.banyan.model.Phase;
import dev.banyan.model.Team;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.ToldField;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import dev.banyan.views.roadmap.planning.Words;
import java.util.ArrayList;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The teams that phases name or that have a size: name, people, phases.
final class TeamRows {
    private final Planning planning;
    private final TreeSet<String> names = new TreeSet<>();

    TeamRows(Planning planning) {
        this.planning = planning;
        names.addAll(delivery().teams().keySet());
        for (Phase p : planning.plan().phases().values()) names.add(p.team());
    }

    int count() {
        return names.size();
    }

    private Delivery delivery() {
        return planning.plan().delivery();
    }

    Node node() {
        var rows = new VBox(
                4,
                Parts.muted("Phases of a team run at the same time as far as its people suffice."
                        + " Phases of a team without a size follow one another."));
        int at = 0;
        for (String name : names) rows.getChildren().add(row(at++, name));
        rows.getChildren().add(adding());
        return rows;
    }

    private Node row(int at, String name) {
        Team team = delivery().teams().get(name);
        var named = new ToldField(
                        "Name of " + name, name, typed -> refusesName(name, typed), typed -> rename(name, typed))
                .with("team-name-" + at, 170, "");
        var people = new ToldField(
                        "People of " + name,
                        team == null ? "" : String.valueOf(team.people()),
                        typed -> typed.isBlank() || Typed.people(typed).isPresent() ? "" : Typed.noPeople(typed),
                        typed -> size(name, typed))
                .with("team-people-" + at, 76, "no size");
        long phases = planning.plan().phases().values().stream()
                .filter(p -> p.team().equals(name))
                .count();
        Label used = Parts.muted("people · " + NumberText.count(phases, "phase", "phases"));
        used.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(used, Priority.ALWAYS);
        var row = new HBox(6, named, people, used);
        row.setAlignment(Pos.CENTER_LEFT);
        if (team != null)
            row.getChildren()
                    .add(Parts.cross("Forget the size of " + name, () -> ask(new DeliveryEdit.DropTeam(name))));
        return row;
    }

    private boolean size(String name, String typed) {
        return Typed.people(typed)
                .map(n -> ask(new DeliveryEdit.SetTeam(new Team(name, n))))
                .orElseGet(() -> ask(new DeliveryEdit.DropTeam(name)));
    }

    private String refusesName(String before, String typed) {
        if (typed.isBlank()) return "A team needs a name.";
        return !typed.equals(before) && names.contains(typed) ? "There is a team “" + typed + "” already." : "";
    }

    /// The phases of the team follow.
    private boolean rename(String before, String now) {
        var edits = new ArrayList<Edit>();
        Team team = delivery().teams().get(before);
        if (team != null) {
            edits.add(new DeliveryEdit.DropTeam(before));
            edits.add(new DeliveryEdit.SetTeam(new Team(now, team.people())));
        }
        for (Phase p : planning.plan().roadmap())
            if (p.team().equals(before)) edits.add(new PhaseEdit.Change(Words.team(p, now)));
        return planning.workbench().ask("Rename " + before + " to " + now, edits);
    }

    private Node adding() {
        var name = AddRow.field("team-new", 170, "Name of a team");
        var people = AddRow.field("team-new-people", 76, "People");
        return new AddRow(
                "team-add", () -> add(name.getText().strip(), people.getText().strip()), name, people);
    }

    private String add(String name, String people) {
        String refused = refusesName("", name);
        if (!refused.isEmpty()) return refused;
        if (people.isEmpty()) return "How many people are in " + name + "?";
        if (Typed.people(people).isEmpty()) return Typed.noPeople(people);
        size(name, people);
        return "";
    }

    private boolean ask(DeliveryEdit edit) {
        return planning.workbench().ask(edit);
    }
}
