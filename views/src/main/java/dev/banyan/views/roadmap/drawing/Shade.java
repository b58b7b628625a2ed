package dev.banyan.views.roadmap.drawing;

import dev.banyan.model.Plan;
import dev.banyan.views.roadmap.planning.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Days that are shaded on the timeline: nobody works, or nothing may go live.
///
/// @param words what a person calls them ("Freeze: Christmas")
public record Shade(Stretch days, boolean freeze, String words) {

    /// The freezes and holidays of a plan that touch some days.
    static List<Shade> of(Plan plan, LocalDate from, LocalDate until) {
        var shades = new ArrayList<Shade>();
        plan.delivery().freezes().values().stream()
                .filter(f -> !f.until().isBefore(from) && !f.from().isAfter(until))
                .forEach(f -> shades.add(
                        new Shade(new Stretch(f.from(), f.until()), true, "Freeze, nothing goes live: " + f.name())));
        for (Map.Entry<LocalDate, String> holiday :
                plan.delivery().holidays().tailMap(from).entrySet()) {
            LocalDate day = holiday.getKey();
            if (day.isAfter(until)) break;
            String name = holiday.getValue();
            shades.add(new Shade(new Stretch(day, day), false, name.isBlank() ? "Holiday" : "Holiday: " + name));
        }
        return shades;
    }

    /// What is shaded on a day in words, empty where nothing is.
    public static String words(Plan plan, LocalDate from, LocalDate until) {
        return of(plan, from, until).stream().map(Shade::words).distinct().collect(Collectors.joining("\n"));
    }
}
