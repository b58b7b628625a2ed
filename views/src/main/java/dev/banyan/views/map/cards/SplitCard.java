package dev.banyan.views.map.cards;

import dev.banyan.model.seams.Split;
import dev.banyan.views.map.words.CostWords;
import dev.banyan.views.map.words.Hint;
import dev.banyan.views.parts.Buttons;
import dev.banyan.views.parts.Escape;
import dev.banyan.views.parts.NumberText;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The proposal to part a context: who would leave, what the parting costs, and a name for the new one. The modules
/// that would leave are pointed out on the map; nothing changes until the person agrees.
final class SplitCard extends VBox {
    private final TextField name;

    /// @param part takes the name and parts; answers false when it is refused
    SplitCard(String context, Split split, Predicate<String> part, Runnable close) {
        super(7);
        setId("map-split");
        getStyleClass().add("map-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var title = new Label("Split " + context);
        title.getStyleClass().add("inspector-title");
        name = new TextField(split.name());
        name.setAccessibleText("Name of the new context");
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable agree = () -> {
            String typed = name.getText() == null ? "" : name.getText().strip();
            if (!typed.isEmpty() && part.test(typed)) close.run();
        };
        name.setOnAction(_ -> agree.run());
        var go = Buttons.main("Split", agree);
        go.setId("split-apply");
        getChildren()
                .addAll(
                        title,
                        line(NumberText.count(split.leaves().size(), "module leaves", "modules leave") + ", "
                                + NumberText.count(split.stays().size(), "stays", "stay")
                                + ". " + NumberText.count(split.cut(), "dependency lies", "dependencies lie")
                                + " between the two."));
        for (Hint.Line cost : CostWords.of(split.cost())) getChildren().add(line(cost.words()));
        getChildren().add(new HBox(6, name, go, Buttons.plain("Cancel", close)));
        Escape.closes(this, close);
    }

    private static Label line(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }

    void begin() {
        name.requestFocus();
        name.selectAll();
    }
}
