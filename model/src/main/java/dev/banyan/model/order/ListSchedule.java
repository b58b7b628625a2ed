package dev.banyan.model.order;

import java.util.Arrays;

/// Turns a list of jobs into dates: one after the other each job starts as soon as all it waits for is done and
/// enough people of its team are free. It takes those who have been busy the longest and leaves the others to who
/// comes next, so that some list gives the best schedule there is. What has started comes first and takes its people
/// whatever the others do.
///
/// Made once, run many times without allocation; not for two threads.
public final class ListSchedule {
    private static final double EVER = -1e12;

    private final int[][] predecessors;
    private final int[] team;
    private final int[] needs;
    private final int[] first;
    private final double[] release;
    private final boolean[] started;
    private final Limits limits;
    private final boolean open;
    private final double[] free;
    private final int[] holder;
    private final double[][] freeBefore;
    private final int[][] took;
    private final double[] start;
    private final double[] finish;

    /// @param predecessors what each job waits for; the lists must keep these waits, but for what has started
    public ListSchedule(int[][] predecessors, Teams teams, Limits limits) {
        this.predecessors = predecessors;
        this.limits = limits;
        team = teams.team();
        needs = teams.needs();
        release = limits.release();
        started = limits.started();
        open = limits.closed().length == 0;
        int n = predecessors.length;
        if (team.length != n || release.length != n)
            throw new IllegalArgumentException(
                    "teams for " + team.length + ", limits for " + release.length + " jobs of " + n);
        int[] people = teams.people();
        first = new int[people.length + 1];
        for (int t = 0; t < people.length; t++) first[t + 1] = first[t] + people[t];
        free = new double[first[people.length]];
        holder = new int[free.length];
        freeBefore = new double[n][free.length];
        took = new int[n][];
        for (int j = 0; j < n; j++) took[j] = new int[needs[j]];
        start = new double[n];
        finish = new double[n];
    }

    /// Schedules the jobs in list order and answers the day when the last is done.
    ///
    /// @param days of work of each job
    public double run(int[] order, double[] days) {
        Arrays.fill(free, EVER);
        Arrays.fill(holder, -1);
        run(order, days, 0);
        double end = 0;
        for (double day : finish) end = Math.max(end, day);
        return end;
    }

    /// The same from a place of the list on, where all before it is as in the last run. Says nothing about [#took].
    void again(int[] order, double[] days, int from) {
        if (from == 0) Arrays.fill(free, EVER);
        else System.arraycopy(freeBefore[from], 0, free, 0, free.length);
        run(order, days, from);
    }

    private void run(int[] order, double[] days, int from) {
        for (int i = from; i < order.length; i++) {
            System.arraycopy(free, 0, freeBefore[i], 0, free.length);
            take(order[i], days[order[i]]);
        }
    }

    private void take(int job, double days) {
        int low = first[team[job]], high = first[team[job] + 1], wanted = needs[job];
        double from = release[job];
        if (!started[job]) {
            from = Math.max(from, free[low + wanted - 1]);
            for (int before : predecessors[job]) from = Math.max(from, finish[before]);
        }
        double over = open ? from + days : limits.finish(job, from, days);
        start[job] = from;
        finish[job] = over;
        int idle = low;
        while (idle < high && free[idle] <= from) idle++;
        int at = Math.max(low, idle - wanted);
        for (int i = 0; i < wanted; i++) took[job][i] = holder[at + i];
        // What has started may take people who are not free; then they are free when all they do is over.
        double until = started[job] ? Math.max(over, free[at + wanted - 1]) : over;
        int next = at + wanted, put = at;
        for (; next < high && free[next] < until; next++, put++) {
            free[put] = free[next];
            holder[put] = holder[next];
        }
        for (int i = 0; i < wanted; i++, put++) {
            free[put] = until;
            holder[put] = job;
        }
    }

    /// The earliest day a job may start by its release and its people, as they are after the last run.
    public double ready(int job) {
        return Math.max(release[job], free[first[team[job]] + needs[job] - 1]);
    }

    /// Weight times day of completion by the dates of the last run.
    public double carried(double[] weight) {
        double carried = 0;
        for (int j = 0; j < finish.length; j++) carried += weight[j] * finish[j];
        return carried;
    }

    /// When each job starts by the last run.
    public double start(int job) {
        return start[job];
    }

    /// When each job is over by the last run.
    public double finish(int job) {
        return finish[job];
    }

    /// The jobs whose people a job takes over, -1 for people who had nothing to do before.
    public int[] took(int job) {
        return took[job].clone();
    }
}
