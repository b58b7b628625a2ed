package dev.banyan.views.roadmap.calendar;

import dev.banyan.model.Freeze;
import dev.banyan.model.FreezeId;
import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.views.parts.ToldField;
import dev.banyan.views.roadmap.entry.DayField;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import java.util.Comparator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The times in which nothing may go live, each with its name, first and last day.
final class FreezeRows {
    private static final String BACKWARDS = "A freeze ends on its first day or later.";

    private final Planning planning;

    FreezeRows(Planning planning) {
        this.planning = planning;
    }

    Node node() {
        var rows = new VBox(
                4,
                Parts.muted("In a freeze nothing goes live: no step of a ramp, no release, no data cut, no deletion."
                        + " Building and testing go on."));
        planning.plan().delivery().freezes().values().stream()
                .sorted(Comparator.comparing(Freeze::from).thenComparing(Freeze::id))
                .forEach(f -> rows.getChildren().add(row(f)));
        rows.getChildren().add(adding());
        return rows;
    }

    private Node row(Freeze freeze) {
        Label why = Parts.muted("");
        why.getStyleClass().add("refusal");
        tell(why, "");
        String id = freeze.id().text();
        var name = new ToldField(
                        "Name of the freeze",
                        freeze.name(),
                        typed -> typed.isBlank() ? "A freeze needs a name." : "",
                        typed -> set(new Freeze(freeze.id(), typed, freeze.from(), freeze.until()), why))
                .with("freeze-name-" + id, 150, "");
        var from = new DayField(
                "First day of " + freeze.name(), freeze.from(), day -> days(freeze, day, freeze.until(), why));
        from.setId("freeze-from-" + id);
        var until = new DayField(
                "Last day of " + freeze.name(), freeze.until(), day -> days(freeze, freeze.from(), day, why));
        until.setId("freeze-until-" + id);
        var line = new HBox(
                6,
                name,
                from,
                until,
                Parts.cross(
                        "Remove the freeze " + freeze.name(),
                        () -> planning.workbench().ask(new DeliveryEdit.DropFreeze(freeze.id()))));
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, line, why);
    }

    private boolean days(Freeze freeze, @Nullable LocalDate from, @Nullable LocalDate until, Label why) {
        if (from == null || until == null) {
            tell(why, "A freeze has a first and a last day.");
            return false;
        }
        if (until.isBefore(from)) {
            tell(why, BACKWARDS);
            return false;
        }
        return set(new Freeze(freeze.id(), freeze.name(), from, until), why);
    }

    private boolean set(Freeze freeze, Label why) {
        tell(why, "");
        return planning.workbench().ask(new DeliveryEdit.SetFreeze(freeze));
    }

    private static void tell(Label why, String words) {
        why.setText(words);
        why.setVisible(!words.isEmpty());
        why.setManaged(!words.isEmpty());
    }

    private Node adding() {
        var name = AddRow.field("freeze-new", 150, "Year-end close");
        name.setAccessibleText("Name of a freeze");
        var from = new DayField("First day of the freeze", null, _ -> true);
        from.setId("freeze-new-from");
        from.setPromptText("first day");
        var until = new DayField("Last day of the freeze", null, _ -> true);
        until.setId("freeze-new-until");
        until.setPromptText("last day");
        return new AddRow(
                "freeze-add", () -> add(name.getText().strip(), from.getValue(), until.getValue()), name, from, until);
    }

    private String add(String name, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (name.isEmpty() || from == null || until == null) return "A freeze needs a name, a first and a last day.";
        if (until.isBefore(from)) return BACKWARDS;
        var id = new FreezeId(planning.workbench().ids().get());
        planning.workbench().ask(new DeliveryEdit.SetFreeze(new Freeze(id, name, from, until)));
        return "";
    }
}
