package dev.banyan.views.roadmap.planning;

import dev.banyan.model.Phase;
import dev.banyan.model.Plan;
import java.util.List;
import java.util.TreeSet;

/// The teams a phase can be given to: those of the calendar and those that phases name.
public final class TeamNames {
    private TeamNames() {}

    public static List<String> of(Plan plan) {
        var names = new TreeSet<>(plan.delivery().teams().keySet());
        for (Phase p : plan.phases().values()) names.add(p.team());
        return List.copyOf(names);
    }

    /// What was typed as the team is spelled where it is known; without a name it is the first team.
    public static String meant(Plan plan, String typed) {
        String name = typed.isBlank() ? Phase.FIRST_TEAM : typed.strip();
        return of(plan).stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    /// What is said of a team that nobody named before; empty where it is known.
    public static String fresh(Plan before, String team) {
        return of(before).contains(team)
                ? ""
                : team + " is a new team; how many people it has is said in Calendar and teams.";
    }
}
