package dev.banyan.views.roadmap.entry;

import dev.banyan.views.parts.NumberText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day, typed or taken from a calendar; empty where there is none. Changes the plan as soon as it is chosen.
public final class DayField extends DatePicker {
    private @Nullable LocalDate kept;

    /// @param commit takes the day, null for none; answers false when it is refused, then the old one comes back
    public DayField(String name, @Nullable LocalDate day, Predicate<@Nullable LocalDate> commit) {
        super(day);
        kept = day;
        setAccessibleText(name);
        setPrefWidth(128);
        setMinWidth(120);
        getStyleClass().add("day-field");
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate shown) {
                return shown == null ? "" : NumberText.date(shown);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String typed) {
                if (typed == null || typed.isBlank()) return null;
                Optional<LocalDate> day = Days.parse(typed);
                if (day.isEmpty()) refuse(Typed.noDay(typed));
                return day.orElse(kept);
            }
        });
        valueProperty().subscribe(chosen -> {
            if (Objects.equals(chosen, kept)) return;
            LocalDate before = kept;
            kept = chosen;
            if (commit.test(chosen)) return;
            kept = before;
            setValue(before);
        });
    }

    /// Brings back the day that stood there and says below the field why, until something else is done.
    private void refuse(String why) {
        getEditor().setText(getConverter().toString(kept));
        setAccessibleHelp(why);
        Point2D below = getScene() == null ? null : localToScreen(0, getHeight() + 2);
        if (below == null) return;
        var told = new Tooltip(why);
        told.setAutoHide(true);
        told.setConsumeAutoHidingEvents(false); // the press that hides it does what it is for
        told.show(this, below.getX(), below.getY());
    }
}
