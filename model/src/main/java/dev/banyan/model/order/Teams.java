package dev.banyan.model.order;

import java.util.Arrays;

/// Who does the jobs: teams of people, each job by people of one team.
///
/// @param people how many each team has
/// @param team   of each job
/// @param needs  people that each job takes from its team at the same time
public record Teams(int[] people, int[] team, int[] needs) {
    public Teams {
        people = people.clone();
        team = team.clone();
        needs = needs.clone();
        if (people.length == 0) throw new IllegalArgumentException("there must be at least one team");
        for (int count : people) if (count < 1) throw new IllegalArgumentException("a team of " + count + " people");
        if (team.length != needs.length)
            throw new IllegalArgumentException("teams for " + team.length + " jobs of " + needs.length);
        for (int j = 0; j < team.length; j++) {
            if (team[j] < 0 || team[j] >= people.length)
                throw new IllegalArgumentException("team " + team[j] + " does not exist, there are " + people.length);
            if (needs[j] < 1 || needs[j] > people[team[j]])
                throw new IllegalArgumentException("job " + j + " needs " + needs[j] + " people of " + people[team[j]]);
        }
    }

    /// So many teams that can each do any job, one at a time: they are people of one.
    public static Teams alike(int count, int jobs) {
        return new Teams(new int[] {count}, new int[jobs], ones(jobs));
    }

    /// Teams that do one job at a time.
    ///
    /// @param team of each job
    public static Teams named(int count, int[] team) {
        return new Teams(ones(count), team, ones(team.length));
    }

    /// Whether no two jobs can ever be done at the same time.
    public boolean oneStream() {
        for (int j = 0; j < team.length; j++) for (int k = 0; k < j; k++) if (!apart(j, k)) return false;
        return true;
    }

    /// Whether two jobs can never be done at the same time, because their team has too few people.
    boolean apart(int one, int other) {
        return team[one] == team[other] && needs[one] + needs[other] > people[team[one]];
    }

    private static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Override
    public int[] people() {
        return people.clone();
    }

    @Override
    public int[] team() {
        return team.clone();
    }

    @Override
    public int[] needs() {
        return needs.clone();
    }
}
