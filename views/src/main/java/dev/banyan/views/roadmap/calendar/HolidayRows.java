package dev.banyan.views.roadmap.calendar;

import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.parts.ToldField;
import dev.banyan.views.roadmap.entry.Days;
import dev.banyan.views.roadmap.entry.Typed;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The days nobody works, typed one by one; many come by import.
final class HolidayRows {
    /// Wide enough for a short weekday, so that the names stand below one another.
    private static final double WEEKDAY = 30;

    private final Planning planning;
    private final Runnable onImport;

    HolidayRows(Planning planning, Runnable onImport) {
        this.planning = planning;
        this.onImport = onImport;
    }

    private Map<LocalDate, String> now() {
        return planning.plan().delivery().holidays();
    }

    Node node() {
        var read = Buttons.flat("Import or paste…", onImport);
        read.setId("holiday-import");
        var ways = new HBox(6, read);
        if (!now().isEmpty()) {
            var none = Buttons.flat("Forget all", () -> set(Map::clear));
            none.setId("holiday-none");
            ways.getChildren().add(none);
        }
        var rows = new VBox(4, ways);
        int at = 0;
        for (var entry : now().entrySet()) rows.getChildren().add(row(at++, entry.getKey(), entry.getValue()));
        rows.getChildren().add(adding());
        return rows;
    }

    private Node row(int at, LocalDate day, String name) {
        var when = new ToldField(
                        "Day of " + name,
                        NumberText.date(day),
                        typed -> refuses(day, Days.parse(typed).orElse(null), typed),
                        typed -> set(days -> {
                            days.remove(day);
                            days.put(Days.parse(typed).orElse(day), name);
                        }))
                .with("holiday-day-" + at, 118, "");
        var named = new ToldField(
                        "Name of the holiday on " + NumberText.date(day),
                        name,
                        typed -> typed.isBlank() ? "A holiday needs a name." : "",
                        typed -> set(days -> days.put(day, typed)))
                .with("holiday-name-" + at, 210, "");
        Label weekday = Parts.muted(
                day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.getDefault(Locale.Category.FORMAT)));
        weekday.setMinWidth(WEEKDAY);
        var row = new HBox(
                6,
                when,
                weekday,
                named,
                Parts.cross("Work on " + name + ", " + NumberText.date(day), () -> set(days -> days.remove(day))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String refuses(@Nullable LocalDate before, @Nullable LocalDate wanted, String typed) {
        if (wanted == null) return Typed.noDay(typed);
        if (wanted.equals(before) || !now().containsKey(wanted)) return "";
        return NumberText.date(wanted) + " is a holiday already: " + now().get(wanted) + ".";
    }

    private Node adding() {
        var day = AddRow.field("holiday-new-day", 118, "2026-12-25");
        day.setAccessibleText("Day of a holiday");
        var name = AddRow.field("holiday-new-name", 210, "Christmas");
        name.setAccessibleText("Name of a holiday");
        return new AddRow(
                "holiday-add", () -> add(day.getText().strip(), name.getText().strip()), day, name);
    }

    private String add(String typed, String name) {
        LocalDate day = Days.parse(typed).orElse(null);
        String refused = refuses(null, day, typed);
        if (!refused.isEmpty() || day == null) return refused;
        if (name.isEmpty()) return "A holiday needs a name.";
        set(days -> days.put(day, name));
        return "";
    }

    private boolean set(Consumer<Map<LocalDate, String>> with) {
        var days = new TreeMap<>(now());
        with.accept(days);
        return planning.workbench().ask(new DeliveryEdit.SetHolidays(days));
    }
}
