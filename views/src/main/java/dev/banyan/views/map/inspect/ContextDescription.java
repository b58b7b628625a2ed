package dev.banyan.views.map.inspect;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextColours;
import dev.banyan.views.Workbench;
import dev.banyan.views.map.edit.MapEdits;
import dev.banyan.views.parts.ColourDot;
import dev.banyan.views.parts.EditArea;
import dev.banyan.views.parts.EditField;
import dev.banyan.views.parts.Figures;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Where a context is described: its name, owner, purpose, words, colour and what a failure would cost.
final class ContextDescription {
    private static final double WIDE = 176;

    private final Workbench bench;
    private final MapEdits edits;
    private final BoundedContext c;

    ContextDescription(Workbench bench, MapEdits edits, BoundedContext c) {
        this.bench = bench;
        this.edits = edits;
        this.c = c;
    }

    Node colour() {
        var button = new MenuButton("", new ColourDot(bench.ink().getValue().of(c.colour())));
        button.setAccessibleText("Colour of " + c.name());
        for (String colour : ContextColours.ALL) {
            var item = new MenuItem(colour, new ColourDot(bench.ink().getValue().of(colour)));
            item.setOnAction(_ -> edits.describe(c.withColour(colour)));
            button.getItems().add(item);
        }
        return button;
    }

    Node fields() {
        var rows = new Figures()
                .row("Name", wide(new EditField("Name of " + c.name(), c.name(), t -> edits.describe(c.withName(t)))))
                .row(
                        "Owner",
                        wide(new EditField("Owner of " + c.name(), c.owner(), t -> edits.describe(c.withOwner(t)))))
                .row(
                        "Purpose",
                        wide(new EditArea(
                                "Purpose of " + c.name(), c.purpose(), t -> edits.describe(c.withPurpose(t)))))
                .row(
                        "Language",
                        wide(new EditField(
                                "Words of " + c.name(), c.language(), t -> edits.describe(c.withLanguage(t)))));
        var impact = new ComboBox<Integer>();
        impact.getItems().addAll(0, 1, 2, 3, 4, 5);
        impact.setValue(c.businessImpact());
        impact.setAccessibleText("Business impact of " + c.name());
        impact.setConverter(new ImpactWords());
        impact.setOnAction(_ -> edits.describe(c.withBusinessImpact(impact.getValue())));
        return new VBox(7, rows, new Figures().row("Impact of a failure", impact));
    }

    /// Names and sentences need the room that the words before them leave.
    private static <R extends Region> R wide(R field) {
        field.setPrefWidth(WIDE);
        return field;
    }

    private static final class ImpactWords extends StringConverter<Integer> {
        private static final List<String> WORDS =
                List.of("nobody said", "1 slight", "2 minor", "3 noticeable", "4 serious", "5 severe");

        @Override
        public String toString(Integer n) {
            return n == null ? "" : WORDS.get(n);
        }

        @Override
        public Integer fromString(String words) {
            return WORDS.indexOf(words);
        }
    }
}
