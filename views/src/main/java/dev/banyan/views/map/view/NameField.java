package dev.banyan.views.map.view;

import dev.banyan.views.parts.Escape;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// The field on the map in which a context gets its name.
final class NameField extends TextField {
    private static final double WIDE = 210;

    private Predicate<String> commit = _ -> true;
    private Node back = this;

    NameField() {
        setId("map-name");
        getStyleClass().add("map-name");
        setManaged(false);
        setVisible(false);
        setOnAction(_ -> {
            String typed = getText().strip();
            if (typed.isEmpty() || commit.test(typed)) close();
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) setVisible(false);
        });
        Escape.closesAtOnce(this, this::close);
    }

    /// Shows the field near a point of the map.
    ///
    /// @param name what is asked; @param back gets the focus afterwards
    /// @param commit takes the name; false keeps the field open
    void ask(String name, String text, double x, double y, MapView back, Predicate<String> commit) {
        this.commit = commit;
        this.back = back;
        setPromptText(name);
        setAccessibleText(name);
        setText(text);
        setVisible(true);
        double left = Math.clamp(x, 4, Math.max(4, back.getWidth() - WIDE - 4));
        double top = Math.clamp(y, 4, Math.max(4, back.getHeight() - 40));
        resizeRelocate(left, top, WIDE, 32);
        requestFocus();
        selectAll();
    }

    private void close() {
        setVisible(false);
        back.requestFocus();
    }
}
