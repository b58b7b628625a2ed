package dev.banyan.model.order;

/// A floor under what any order of one Sidney block carries.
///
/// Draw days to the right and retired risk upwards. In a block every order runs on or below the straight line from
/// start to end, because no part that could start earlier is denser than the whole. So the order carries at least
/// the triangle over the line, and the steps of the single jobs add what they cut out below it: seen from the days,
/// or seen from the risk, whichever is more.
final class BlockBound {
    private BlockBound() {}

    static double of(double[] weight, double[] effort, int[] jobs, int from, int end) {
        double risk = 0, days = 0;
        for (int i = from; i < end; i++) {
            risk += weight[jobs[i]];
            days += effort[jobs[i]];
        }
        if (risk == 0 || days == 0) return 0;
        double density = risk / days, byDays = 0, byRisk = 0;
        for (int i = from; i < end; i++) {
            double w = weight[jobs[i]], p = effort[jobs[i]];
            double square = density * p * p / 2, tower = w * w / density / 2;
            byDays += w > density * p ? p * w - square : square;
            byRisk += w < density * p ? p * w - tower : tower;
        }
        return risk * days / 2 + Math.max(byDays, byRisk);
    }
}
