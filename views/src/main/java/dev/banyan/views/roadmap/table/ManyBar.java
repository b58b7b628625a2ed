package dev.banyan.views.roadmap.table;

import dev.banyan.model.Phase;
import dev.banyan.model.PhaseKind;
import dev.banyan.model.PhaseState;
import dev.banyan.model.Plan;
import dev.banyan.model.Team;
import dev.banyan.model.WorkCalendar;
import dev.banyan.model.edit.Edit;
import dev.banyan.model.edit.PhaseEdit;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.planning.Planning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What can be done to several phases at once, over the table while several are selected.
final class ManyBar extends HBox {
    private final Planning planning;
    private final PhaseTable table;
    private final Label count = new Label();
    private final TextField days = new TextField();
    private List<PhaseRow> rows = List.of();

    ManyBar(Planning planning, PhaseTable table) {
        super(8);
        this.planning = planning;
        this.table = table;
        setId("many-phases");
        getStyleClass().add("many-bar");
        setAlignment(Pos.CENTER_LEFT);
        count.setMinWidth(Region.USE_PREF_SIZE);
        days.setId("shift-days");
        days.setPromptText("5 or −5");
        days.setPrefWidth(70);
        days.setMinWidth(60);
        days.setAccessibleText("Working days to shift the selected phases by");
        days.setOnAction(_ -> shift());
        getChildren()
                .addAll(
                        count,
                        menu("Team", this::teams),
                        menu(
                                "Kind",
                                () -> Arrays.stream(PhaseKind.values())
                                        .map(PhaseKind::words)
                                        .toList()),
                        menu(
                                "State",
                                () -> Arrays.stream(PhaseState.values())
                                        .map(PhaseState::words)
                                        .toList()),
                        new Label("Shift by"),
                        days,
                        Buttons.plain("Working days", this::shift));
        show(List.of());
    }

    void show(List<PhaseRow> chosen) {
        rows = chosen;
        boolean several = chosen.size() > 1;
        setVisible(several);
        setManaged(several);
        count.setText(NumberText.count(chosen.size(), "phase", "phases"));
    }

    private List<String> teams() {
        Plan plan = planning.plan();
        var names = new TreeSet<String>();
        for (Team team : plan.delivery().teams().values()) names.add(team.name());
        for (Phase phase : plan.phases().values()) names.add(phase.team());
        return List.copyOf(names);
    }

    private MenuButton menu(String title, Supplier<List<String>> words) {
        var menu = new MenuButton(title);
        menu.setId("many-" + title.toLowerCase(Locale.ROOT));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        Runnable fill = () -> menu.getItems()
                .setAll(words.get().stream()
                        .map(w -> item(w, () -> set(title, w)))
                        .toList());
        menu.setOnShowing(_ -> fill.run());
        fill.run();
        return menu;
    }

    private static MenuItem item(String words, Runnable run) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void set(String title, String words) {
        PhaseColumn column = PhaseColumns.all(new Entries(planning.workbench().today())).stream()
                .filter(c -> c.title().equals(title))
                .findFirst()
                .orElseThrow();
        var cells = new CellEdits(planning.plan());
        for (PhaseRow row : rows) cells.enter(column, row, words);
        table.commit(title + " of " + NumberText.count(rows.size(), "phase", "phases") + ": " + words, cells);
    }

    /// Later or earlier by working days, from where each stands now. What has started stays.
    private void shift() {
        String typed = days.getText().strip().replace('−', '-');
        int by;
        try {
            by = Integer.parseInt(typed.startsWith("+") ? typed.substring(1) : typed);
        } catch (NumberFormatException e) {
            planning.workbench().say().accept("“" + typed + "” is not a number of days; type one like 5 or -5.");
            return;
        }
        WorkCalendar calendar = WorkCalendar.of(planning.plan());
        LocalDate first = planning.plan().assumptions().start();
        var edits = new ArrayList<Edit>();
        int fixed = 0;
        for (PhaseRow row : rows) {
            if (row.phase().started() != null || row.phase().finished() != null) {
                fixed++;
                continue;
            }
            LocalDate day = calendar.date(calendar.number(row.dated().start()) + by);
            edits.add(new PhaseEdit.Change(row.phase().withNotBefore(day.isAfter(first) ? day : null)));
        }
        String words = "Shift " + NumberText.count(edits.size(), "phase", "phases") + " by "
                + NumberText.count(Math.abs(by), "working day", "working days") + (by < 0 ? " earlier" : " later");
        if (!edits.isEmpty() && planning.workbench().ask(words, edits)) days.clear();
        if (fixed > 0)
            planning.workbench()
                    .say()
                    .accept(NumberText.count(fixed, "phase has", "phases have") + " started and stayed where "
                            + (fixed == 1 ? "it is." : "they are."));
    }
}
