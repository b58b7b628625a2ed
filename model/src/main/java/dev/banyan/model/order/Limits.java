package dev.banyan.model.order;

/// What the calendar and the facts ask of the jobs, in working days from the start of the roadmap.
///
/// Nothing goes live while the system is closed: a job whose last days take it live does the rest of its work, waits
/// until they fit in a row between two closed times, and keeps its people as long.
///
/// @param release no job starts earlier; may be negative
/// @param started whether the job began at its release, whatever it would have had to wait for
/// @param live    days at the end of each job that take it live; all of the job where it is shorter
/// @param closed  times `{from, until}` in which nothing goes live, ascending, apart, `until` not among them
public record Limits(double[] release, boolean[] started, double[] live, double[][] closed) {
    public Limits {
        if (started.length != release.length || live.length != release.length)
            throw new IllegalArgumentException("limits of " + release.length + ", " + started.length + " and "
                    + live.length + " jobs: the counts must be equal");
        release = release.clone();
        started = started.clone();
        live = live.clone();
        double[][] copy = new double[closed.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = closed[i].clone();
            boolean apart = copy[i][0] < copy[i][1] && (i == 0 || copy[i - 1][1] <= copy[i][0]);
            if (!apart) throw new IllegalArgumentException("closed times are not ascending and apart");
        }
        closed = copy;
    }

    /// Everything may start on the first day and go live on any.
    public static Limits none(int jobs) {
        return new Limits(new double[jobs], new boolean[jobs], new double[jobs], new double[0][]);
    }

    int size() {
        return release.length;
    }

    /// When a job is over that starts then and takes so many days of work.
    public double finish(int job, double start, double days) {
        if (closed.length == 0 || live[job] == 0) return start + days;
        double last = Math.min(live[job], days), opens = start + days - last;
        for (double[] shut : closed) if (opens < shut[1] && opens + last > shut[0]) opens = shut[1];
        return opens + last;
    }

    /// The latest start with which a job of so many days is over by an end.
    public double latestStart(int job, double end, double days) {
        double last = Math.min(live[job], days), opens = end - last;
        if (last > 0)
            for (int i = closed.length - 1; i >= 0; i--)
                if (opens < closed[i][1] && opens + last > closed[i][0]) opens = closed[i][0] - last;
        return opens + last - days;
    }

    @Override
    public double[] release() {
        return release.clone();
    }

    @Override
    public boolean[] started() {
        return started.clone();
    }

    @Override
    public double[] live() {
        return live.clone();
    }

    @Override
    public double[][] closed() {
        double[][] copy = new double[closed.length][];
        for (int i = 0; i < copy.length; i++) copy[i] = closed[i].clone();
        return copy;
    }
}
