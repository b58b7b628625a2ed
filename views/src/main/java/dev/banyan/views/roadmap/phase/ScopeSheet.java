package dev.banyan.views.roadmap.phase;

import dev.banyan.views.Workbench;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Column;
import dev.banyan.views.parts.FactTable;
import dev.banyan.views.parts.NumberText;
import dev.banyan.views.roadmap.parts.Parts;
import dev.banyan.views.roadmap.parts.RoadmapStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/// Chooses from what the audit knows by search: ticks one by one, or all that the filter shows.
final class ScopeSheet extends VBox {
    private final String one;
    private final String many;
    private final List<Takeable> all;
    private final TreeSet<String> chosen;
    private final PSortedSet<String> before;
    private final FactTable<Takeable> table;
    private final Button take;

    private ScopeSheet(
            String title,
            String one,
            String many,
            List<Takeable> all,
            PSortedSet<String> before,
            Consumer<PSortedSet<String>> accepted,
            Runnable close) {
        this.one = one;
        this.many = many;
        this.all = all;
        this.before = before;
        chosen = new TreeSet<>(before);
        getStyleClass().addAll("sheet-over", "scope-sheet");
        setSpacing(10);
        setMaxSize(760, 620);
        var name = new Label(title);
        name.getStyleClass().add("inspector-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        take = Buttons.main("", () -> {
            close.run();
            accepted.accept(TreePSet.from(chosen));
        });
        take.setId("scope-take");
        getChildren().addAll(name, table, foot(close));
        tell();
    }

    /// @param accepted told what is chosen when the person agrees
    static void lay(
            Workbench workbench,
            String title,
            String one,
            String many,
            List<Takeable> all,
            PSortedSet<String> before,
            Consumer<PSortedSet<String>> accepted) {
        Runnable[] close = new Runnable[1];
        var sheet = new ScopeSheet(
                title,
                one,
                many,
                all,
                before,
                accepted,
                () -> Objects.requireNonNull(close[0]).run());
        RoadmapStyle.dress(sheet);
        close[0] = workbench.layer().lay(sheet, () -> {});
        Node filter = sheet.lookup(".filter-field");
        if (filter != null) filter.requestFocus();
    }

    private FactTable<Takeable> table() {
        var made = new FactTable<Takeable>(
                many.substring(0, 1).toUpperCase(Locale.ROOT) + many.substring(1),
                one,
                many,
                List.of(
                        Column.<Takeable>text("Take", t -> chosen.contains(t.name()) ? "yes" : "")
                                .shown(this::tick),
                        Column.code("Name", Takeable::name),
                        Column.muted("What it is", Takeable::where),
                        Column.muted("Also taken by", Takeable::taken)));
        made.whenEmpty(Parts.muted("The audit knows no " + many + " that fit."));
        made.onOpen(t -> set(List.of(t), !chosen.contains(t.name())));
        made.setRows(all);
        return made;
    }

    private Node tick(Takeable takeable) {
        var box = new CheckBox();
        box.setSelected(chosen.contains(takeable.name()));
        box.setFocusTraversable(false);
        box.setAccessibleText("Take " + takeable.name());
        box.setOnAction(_ -> set(List.of(takeable), box.isSelected()));
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

    private void set(Collection<Takeable> some, boolean taken) {
        for (Takeable t : some)
            if (taken) chosen.add(t.name());
            else chosen.remove(t.name());
        table.setRows(all);
        tell();
    }

    private void tell() {
        take.setText(chosen.isEmpty() ? "Take none" : "Take " + NumberText.count(chosen.size(), one, many));
        take.setDisable(before.equals(chosen));
    }
}
