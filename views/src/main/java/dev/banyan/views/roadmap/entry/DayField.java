package dev.banyan.views.roadmap.entry;

import dev.banyan.views.parts.NumberText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.control.DatePicker;
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
                return Days.parse(typed).orElse(kept);
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
}
