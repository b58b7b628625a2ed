package dev.banyan.views.parts;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// Shows which of several things is chosen and changes the plan when another one is picked. Its list is made when it
/// is opened, so that a table can hold many. More than a menu can show at a glance are searched by typing.
public final class EditChoice<T> extends MenuButton {
    private static final int MOST_IN_A_MENU = 20;

    private final String name;
    private final List<Option<T>> options;
    private final Predicate<Option<T>> commit;
    private Option<T> chosen;
    private Function<Option<T>, String> brief = Option::words;

    /// @param name   for screen readers ("Context of R7")
    /// @param value  what is chosen now; shown as it is when it is not among the options
    /// @param commit takes what was picked; answers false when it is refused
    public EditChoice(String name, List<Option<T>> options, @Nullable T value, Predicate<Option<T>> commit) {
        this.name = name;
        this.options = options;
        this.commit = commit;
        this.chosen = options.stream()
                .filter(o -> Objects.equals(o.value(), value))
                .findFirst()
                .orElseGet(() -> new Option<>(value, "?"));
        getStyleClass().add("edit-choice");
        setAccessibleText(name + ": " + chosen.words());
        setText(chosen.words());
        setMaxWidth(Double.MAX_VALUE);
        setOnShowing(_ -> list());
    }

    @Override
    public void show() {
        if (options.size() <= MOST_IN_A_MENU) super.show();
        else if (!isDisabled()) LongChoice.below(this, name, options, chosen, this::choose);
    }

    private void list() {
        var group = new ToggleGroup();
        getItems().clear();
        for (Option<T> option : options) {
            var item = new RadioMenuItem(option.words());
            item.setToggleGroup(group);
            item.setSelected(option.equals(chosen));
            item.setOnAction(_ -> choose(option));
            getItems().add(item);
        }
    }

    /// As if a person had picked it.
    public void choose(Option<T> option) {
        if (option.equals(chosen)) return;
        Option<T> before = chosen;
        show(option);
        if (!commit.test(option)) show(before);
    }

    /// The same by value; one that is not offered is a programming error.
    public void choose(@Nullable T value) {
        choose(options.stream()
                .filter(o -> Objects.equals(o.value(), value))
                .findFirst()
                .orElseThrow());
    }

    /// Says less than the list does, where room is short.
    public EditChoice<T> saying(Function<Option<T>, String> shorter) {
        brief = shorter;
        show(chosen);
        return this;
    }

    private void show(Option<T> option) {
        chosen = option;
        setText(brief.apply(option));
    }
}
