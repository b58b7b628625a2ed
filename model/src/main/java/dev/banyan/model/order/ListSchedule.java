package dev.banyan.model.order;

import java.util.Arrays;

/// Turns a list of jobs into dates: one after the other each job takes the team that can start it earliest, once
/// all it waits for is done. Made once, run many times without allocation; not for two threads.
final class ListSchedule {
    private final int[][] predecessors;
    private final int[] teamOf;
    private final double[] free;
    private final double[] named;
    private final double[] start;
    private final double[] finish;
    private final int[] team;

    /// @param effort usual working days: of two teams equally early, the one with less work of its own takes the
    /// job
    ListSchedule(int[][] predecessors, Teams teams, double[] effort) {
        this.predecessors = predecessors;
        teamOf = teams.teamOf();
        if (teamOf.length != predecessors.length)
            throw new IllegalArgumentException("teams for " + teamOf.length + " jobs of " + predecessors.length);
        free = new double[teams.count()];
        named = new double[teams.count()];
        for (int j = 0; j < teamOf.length; j++) if (teamOf[j] != Teams.ANY) named[teamOf[j]] += effort[j];
        start = new double[teamOf.length];
        finish = new double[teamOf.length];
        team = new int[teamOf.length];
    }

    /// Schedules the jobs in list order, which must keep all waits, and answers the day when the last is done.
    double run(int[] order, double[] effort) {
        Arrays.fill(free, 0);
        double end = 0;
        for (int job : order) {
            double ready = 0;
            for (int before : predecessors[job]) ready = Math.max(ready, finish[before]);
            int by = teamOf[job] != Teams.ANY ? teamOf[job] : free.length == 1 ? 0 : earliest(ready);
            start[job] = Math.max(ready, free[by]);
            finish[job] = start[job] + effort[job];
            free[by] = finish[job];
            team[job] = by;
            end = Math.max(end, finish[job]);
        }
        return end;
    }

    /// Risk times days carried by the dates of the last run.
    double carried(double[] weight) {
        double carried = 0;
        for (int j = 0; j < finish.length; j++) carried += weight[j] * finish[j];
        return carried;
    }

    double[] start() {
        return start;
    }

    double[] finish() {
        return finish;
    }

    int[] team() {
        return team;
    }

    /// Earliest start, then least work that only this team can do, then the shortest idle time.
    private int earliest(double ready) {
        int best = 0;
        for (int t = 1; t < free.length; t++) {
            double a = Math.max(ready, free[t]), b = Math.max(ready, free[best]);
            if (a < b || a == b && (named[t] < named[best] || named[t] == named[best] && free[t] > free[best]))
                best = t;
        }
        return best;
    }
}
