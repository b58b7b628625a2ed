package dev.banyan.model.order;

import java.util.Comparator;
import java.util.stream.IntStream;

/// A floor under what any schedule for several teams carries: the highest of three.
final class TeamBound {
    private TeamBound() {}

    /// @param single floor for one stream of work
    static double of(OrderProblem problem, Teams teams, double single) {
        double[] weight = problem.weight(), effort = problem.effort();
        double[] earliest = earliest(problem, effort);
        return Math.max(
                Math.max(asOneFastTeam(weight, effort, teams.count(), single), dot(weight, earliest)),
                named(weight, effort, earliest, teams));
    }

    /// Eastman, Even and Isaacs 1964: all teams together as one that is as fast, which has the middle of every job
    /// done no later, plus the half of each job that no team can do faster. Waits may stay, because interrupting a
    /// job does not help one team.
    private static double asOneFastTeam(double[] weight, double[] effort, int teams, double single) {
        return single / teams + dot(weight, effort) * (teams - 1) / (2.0 * teams);
    }

    /// Each job as early as its waits allow, as if teams were plenty.
    private static double[] earliest(OrderProblem problem, double[] effort) {
        Precedence waits = Precedence.of(problem.predecessors());
        double[] finish = new double[effort.length];
        for (int job : waits.topological()) {
            for (int before : waits.predecessors()[job]) finish[job] = Math.max(finish[job], finish[before]);
            finish[job] += effort[job];
        }
        return finish;
    }

    /// The jobs of each named team in Smith's order, the others as early as their waits allow.
    private static double named(double[] weight, double[] effort, double[] earliest, Teams teams) {
        int[] teamOf = teams.teamOf();
        double carried = 0;
        for (int team = 0; team < teams.count(); team++) {
            int own = team;
            double smith = 0, alone = 0, day = 0;
            for (int job : IntStream.range(0, teamOf.length)
                    .filter(j -> teamOf[j] == own)
                    .boxed()
                    .sorted(Comparator.comparingDouble(j -> weight[j] == 0 ? Double.MAX_VALUE : effort[j] / weight[j]))
                    .mapToInt(Integer::intValue)
                    .toArray()) {
                day += effort[job];
                smith += weight[job] * day;
                alone += weight[job] * earliest[job];
            }
            carried += Math.max(smith, alone);
        }
        for (int j = 0; j < teamOf.length; j++) if (teamOf[j] == Teams.ANY) carried += weight[j] * earliest[j];
        return carried;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }
}
