package dev.banyan.model.order;

import java.util.Arrays;

/// Who can do the jobs: a number of teams that work side by side, one job at a time each.
///
/// @param count how many teams there are
/// @param teamOf for each job the one team that can do it, or [#ANY]
public record Teams(int count, int[] teamOf) {
    /// Any team can do the job.
    public static final int ANY = -1;

    public Teams {
        if (count < 1) throw new IllegalArgumentException("there must be at least one team, not " + count);
        teamOf = teamOf.clone();
        for (int team : teamOf)
            if (team < ANY || team >= count)
                throw new IllegalArgumentException("team " + team + " does not exist, there are " + count);
    }

    /// Any of the teams can do any of the jobs.
    public static Teams alike(int count, int jobs) {
        int[] any = new int[jobs];
        Arrays.fill(any, ANY);
        return new Teams(count, any);
    }

    @Override
    public int[] teamOf() {
        return teamOf.clone();
    }
}
