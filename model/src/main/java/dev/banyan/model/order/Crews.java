package dev.banyan.model.order;

import java.util.Arrays;

/// When the people of each team are free, in every run of a block at once: a row for each of a team, so that in each
/// run the rows ascend. Who does a job is chosen as [ListSchedule] does, without a branch.
final class Crews {
    private static final int EVER = Integer.MIN_VALUE / 2;
    private static final int SIGN = Integer.SIZE - 1;

    private final int[] first;
    private final int[] team;
    private final int[] needs;
    private final int[][] free;

    Crews(Teams teams, int runs) {
        int[] people = teams.people();
        team = teams.team();
        needs = teams.needs();
        first = new int[people.length + 1];
        for (int t = 0; t < people.length; t++) first[t + 1] = first[t] + people[t];
        free = new int[first[people.length]][runs];
    }

    void allFree() {
        for (int[] of : free) Arrays.fill(of, EVER);
    }

    /// When enough people for a job are free.
    int[] ready(int job) {
        return free[first[team[job]] + needs[job] - 1];
    }

    /// Those who have been busy the longest among the free do a job.
    void take(int job, int[] start, int[] finish) {
        int low = first[team[job]], high = first[team[job] + 1], wanted = needs[job];
        for (int i = low; i + wanted < high; i++) leave(free[i], free[i + wanted], start);
        for (int i = high - 1; i >= low; i--) {
            boolean stays = i + wanted < high, after = i - wanted >= low;
            if (stays && after) between(free[i], free[i - wanted], finish);
            else if (stays) noLater(free[i], finish);
            else if (after) noEarlier(free[i], free[i - wanted], finish);
            else System.arraycopy(finish, 0, free[i], 0, finish.length);
        }
    }

    /// Without those who are taken, the ones that remain move down a row where the taken stood.
    private static void leave(int[] row, int[] above, int[] start) {
        for (int r = 0; r < row.length; r++) row[r] += above[r] - row[r] & start[r] - above[r] >> SIGN;
    }

    private static void between(int[] row, int[] below, int[] finish) {
        for (int r = 0; r < row.length; r++) row[r] = Math.max(below[r], Math.min(row[r], finish[r]));
    }

    private static void noLater(int[] row, int[] finish) {
        for (int r = 0; r < row.length; r++) row[r] = Math.min(row[r], finish[r]);
    }

    private static void noEarlier(int[] row, int[] below, int[] finish) {
        for (int r = 0; r < row.length; r++) row[r] = Math.max(below[r], finish[r]);
    }
}
