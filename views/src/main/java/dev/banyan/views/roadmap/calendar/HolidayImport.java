package dev.banyan.views.roadmap.calendar;

import dev.banyan.model.edit.DeliveryEdit;
import dev.banyan.model.roadmap.HolidayReading;
import dev.banyan.model.roadmap.Roadmap;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Takes many holidays at once from a calendar file or a list; what would be taken is said while it is pasted.
final class HolidayImport {
    private static final int TOLD = 4;

    private final Planning planning;
    private final Runnable onDone;
    private final TextArea text = new TextArea();
    private final Label found = Parts.plain("");
    private final Label skipped = Parts.muted("");
    private final Button add = Buttons.main("Add them", () -> take(true));
    private final Button instead = Buttons.plain("Take only these", () -> take(false));

    HolidayImport(Planning planning, Runnable onDone) {
        this.planning = planning;
        this.onDone = onDone;
    }

    Node node() {
        text.setId("holiday-text");
        text.setPrefRowCount(6);
        text.setPromptText("2026-12-25 Christmas\n2027-01-01 New Year\n\nor the text of an .ics calendar");
        text.setAccessibleText("Holidays, a day a line, or the text of a calendar file");
        text.getStyleClass().add("edit-area");
        text.textProperty().subscribe(_ -> tell());
        found.setId("holiday-found");
        skipped.setId("holiday-skipped");
        add.setId("holiday-take");
        instead.setId("holiday-instead");
        var file = Buttons.plain(
                "Choose a file…",
                () -> planning.workbench().doors().readText("Holidays", List.of("ics", "txt", "csv"), text::setText));
        file.setId("holiday-file");
        var cancel = Buttons.plain("Cancel", onDone);
        return new VBox(
                6,
                Parts.muted("Paste a list with a day a line, or choose a calendar file (.ics)."),
                text,
                found,
                skipped,
                new FlowPane(6, 6, file, add, instead, cancel));
    }

    private void tell() {
        HolidayReading read = read();
        add.setDisable(read.days().isEmpty());
        instead.setDisable(read.days().isEmpty());
        show(found, text.getText().isBlank() ? "" : found(read));
        show(skipped, NumberText.dated(skipped(read.skipped())));
    }

    /// What repeats is taken from the first day of the roadmap to a year after its likely end.
    private HolidayReading read() {
        Roadmap roadmap = planning.current().roadmap();
        return HolidayReading.of(text.getText(), roadmap.start(), roadmap.end().plusYears(1));
    }

    private String found(HolidayReading read) {
        if (read.days().isEmpty()) return "No holiday is found in this text.";
        LocalDate first = read.days().firstKey(), last = read.days().lastKey();
        long fresh = read.days().keySet().stream()
                .filter(d -> !planning.plan().delivery().holidays().containsKey(d))
                .count();
        String span = first.equals(last)
                ? ": " + NumberText.date(first)
                : " from " + NumberText.date(first) + " to " + NumberText.date(last);
        return NumberText.count(read.days().size(), "holiday", "holidays") + span + ", " + NumberText.count(fresh)
                + " new.";
    }

    private static String skipped(List<String> sentences) {
        String told = String.join("\n", sentences.subList(0, Math.min(TOLD, sentences.size())));
        int more = sentences.size() - TOLD;
        return more <= 0 ? told : told + "\nand " + NumberText.count(more) + " more";
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private void take(boolean beside) {
        Map<LocalDate, String> days = new TreeMap<>();
        if (beside) days.putAll(planning.plan().delivery().holidays());
        days.putAll(read().days());
        if (planning.workbench().ask(new DeliveryEdit.SetHolidays(days))) onDone.run();
    }
}
