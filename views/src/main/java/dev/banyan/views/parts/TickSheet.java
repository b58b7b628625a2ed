package dev.banyan.views.parts;

import dev.banyan.views.Workbench;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Chooses from what the audit knows by search: ticks one by one, or all that the filter shows.
public final class TickSheet<T> extends VBox {
    /// What is chosen from.
    ///
    /// @param one     a thing in words ("endpoint"); @param many several ("endpoints")
    /// @param name    tells a thing from the others, and is what is chosen
    /// @param columns that describe a thing, its name first
    /// @param before  what is chosen already
    public record Asked<T>(
            String title,
            String one,
            String many,
            Function<T, String> name,
            List<Column<T>> columns,
            List<T> all,
            SortedSet<String> before) {
        public Asked {
            columns = List.copyOf(columns);
            all = List.copyOf(all);
        }
    }

    private final Asked<T> asked;
    /// What is chosen already comes first, so that it is seen without a search.
    private final List<T> all;

    private final TreeSet<String> chosen;
    private final FactTable<T> table;
    private final Button take;

    private TickSheet(Asked<T> asked, Consumer<SortedSet<String>> accepted, Runnable close) {
        this.asked = asked;
        all = asked.all().stream()
                .sorted(Comparator.comparing(
                        t -> !asked.before().contains(asked.name().apply(t))))
                .toList();
        chosen = new TreeSet<>(asked.before());
        getStyleClass().addAll("sheet-over", "tick-sheet");
        setSpacing(10);
        setMaxSize(1180, 660);
        var name = new Label(asked.title());
        name.getStyleClass().add("inspector-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        take = Buttons.main("", () -> {
            close.run();
            accepted.accept(chosen);
        });
        take.setId("scope-take");
        getChildren().addAll(name, table, foot(close));
        tell();
    }

    /// @param accepted told what is chosen when the person agrees
    public static <T> void lay(Workbench workbench, Asked<T> asked, Consumer<SortedSet<String>> accepted) {
        Runnable[] close = new Runnable[1];
        var sheet = new TickSheet<>(
                asked, accepted, () -> Objects.requireNonNull(close[0]).run());
        close[0] = workbench.layer().lay(sheet, () -> {});
        Node filter = sheet.lookup(".filter-field");
        if (filter != null) filter.requestFocus();
    }

    private FactTable<T> table() {
        var columns = new ArrayList<Column<T>>();
        columns.add(Column.<T>text("Take", t -> chosen.contains(asked.name().apply(t)) ? "yes" : "")
                .shown(this::tick));
        columns.addAll(asked.columns());
        String many = asked.many();
        var made = new FactTable<T>(
                many.substring(0, 1).toUpperCase(Locale.ROOT) + many.substring(1), asked.one(), many, columns);
        var none = new Label("The audit knows no " + many + " that fit.");
        none.getStyleClass().add("muted-small");
        made.whenEmpty(none);
        made.onOpen(t -> toggle(List.of(t)));
        made.setRows(all);
        made.addEventFilter(KeyEvent.KEY_PRESSED, e -> onKey(made, e));
        return made;
    }

    /// Space ticks what is selected; where nothing is, the arrow and Space begin at the first row.
    private void onKey(FactTable<T> list, KeyEvent e) {
        boolean space = e.getCode() == KeyCode.SPACE;
        if (e.getTarget() instanceof TextField || !space && e.getCode() != KeyCode.DOWN) return;
        boolean none = list.selected().isEmpty();
        if (none) list.selectFirst();
        if (space) toggle(list.selected());
        if (space || none) e.consume();
    }

    /// Ticks what is selected, or unticks it where all of it is ticked.
    private void toggle(List<T> some) {
        set(some, !some.stream().map(asked.name()).allMatch(chosen::contains));
    }

    private Node tick(T thing) {
        String name = asked.name().apply(thing);
        var box = new CheckBox();
        box.setSelected(chosen.contains(name));
        box.setFocusTraversable(false);
        box.setAccessibleText("Take " + name);
        box.setOnAction(_ -> set(List.of(thing), box.isSelected()));
        return box;
    }

    private Node foot(Runnable close) {
        var shown = Buttons.plain("Tick all shown", () -> set(table.shown(), true));
        shown.setId("scope-tick");
        var none = Buttons.plain("Untick all shown", () -> set(table.shown(), false));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, shown, none, gap, Buttons.plain("Cancel", close), take);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void set(Collection<T> some, boolean taken) {
        for (T t : some)
            if (taken) chosen.add(asked.name().apply(t));
            else chosen.remove(asked.name().apply(t));
        table.setRows(all);
        tell();
    }

    private void tell() {
        take.setText(
                chosen.isEmpty() ? "Take none" : "Take " + NumberText.count(chosen.size(), asked.one(), asked.many()));
        take.setDisable(asked.before().equals(chosen));
    }
}
