package dev.banyan.views.roadmap.table;

import dev.banyan.views.parts.Offers;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// A cell of the phase table that is edited in place: Enter or leaving it keeps what was typed, Escape gives it up.
final class EditCell extends TableCell<PhaseRow, PhaseRow> {
    private final Function<PhaseRow, String> text;
    private final BiConsumer<PhaseRow, String> commit;
    private final List<String> choices;
    private final Supplier<List<String>> offers;
    private boolean leaving;

    /// @param choices the words to choose from, empty to type
    /// @param offers  words to choose from while typing others is as good, none to type alone
    EditCell(
            Function<PhaseRow, String> text,
            BiConsumer<PhaseRow, String> commit,
            List<String> choices,
            Supplier<List<String>> offers,
            boolean number) {
        this.text = text;
        this.commit = commit;
        this.choices = choices;
        this.offers = offers;
        getStyleClass().add(number ? "cell-number" : "cell-text");
        getStyleClass().add("cell-edit");
    }

    @Override
    protected void updateItem(@Nullable PhaseRow row, boolean empty) {
        super.updateItem(row, empty);
        if (isEditing()) return;
        setGraphic(null);
        setText(empty || row == null ? null : text.apply(row));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) return;
        leaving = false;
        setText(null);
        if (choices.isEmpty()) type();
        else choose();
    }

    private void type() {
        var field = new TextField(text.apply(getItem()));
        field.setOnAction(_ -> keep(field.getText()));
        field.focusedProperty().subscribe((was, now) -> {
            if (was && !now) keep(field.getText());
        });
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leaving = true;
                cancelEdit();
                e.consume();
            }
        });
        List<String> words = offers.get();
        if (words.isEmpty()) setGraphic(field);
        else setGraphic(Offers.below(field, words, this::keep));
        field.selectAll();
        field.requestFocus();
        if (getGraphic() instanceof Offers offered) offered.showAll();
    }

    private void choose() {
        var box = new ChoiceBox<String>();
        box.getItems().setAll(choices);
        box.setValue(text.apply(getItem()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((_, chosen) -> keep(chosen));
        setGraphic(box);
        box.requestFocus();
        box.show();
    }

    private void keep(String typed) {
        if (leaving || !isEditing()) return;
        leaving = true;
        PhaseRow row = getItem();
        cancelEdit();
        if (!typed.strip().equals(text.apply(row))) commit.accept(row, typed.strip());
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(null);
        setText(getItem() == null ? null : text.apply(getItem()));
    }
}
