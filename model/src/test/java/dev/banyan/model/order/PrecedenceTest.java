package dev.banyan.model.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrecedenceTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void directWaitsAreThoseThatFollowFromNoOthers(long seed) {
        int n = 9 + (int) seed * 9;
        int[][] waits = Instances.mixed(n, .03 * seed, seed).predecessors();
        for (int j = 0; j < n; j++)
            waits[j] = IntStream.concat(Arrays.stream(waits[j]), Arrays.stream(waits[j]))
                    .toArray();
        boolean[][] before = closed(waits);
        Precedence found = Precedence.of(waits);
        for (int j = 0; j < n; j++) {
            int job = j;
            assertEquals(
                    IntStream.range(0, n).filter(i -> before[i][job]).boxed().toList(),
                    found.ancestors()[job].stream().boxed().toList());
            assertEquals(
                    IntStream.range(0, n).filter(i -> before[job][i]).boxed().toList(),
                    found.descendants()[job].stream().boxed().toList());
            assertEquals(
                    IntStream.range(0, n)
                            .filter(i -> before[i][job]
                                    && IntStream.range(0, n).noneMatch(k -> before[i][k] && before[k][job]))
                            .boxed()
                            .toList(),
                    Arrays.stream(found.predecessors()[job]).boxed().toList());
            for (int next : found.successors()[job])
                assertEquals(
                        1,
                        Arrays.stream(found.predecessors()[next])
                                .filter(p -> p == job)
                                .count());
        }
        assertEquals(
                Arrays.stream(found.predecessors()).mapToInt(row -> row.length).sum(),
                Arrays.stream(found.successors()).mapToInt(row -> row.length).sum());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSmallestNumberGoesFirstWhereThereIsAChoice(long seed) {
        int[][] waits = Instances.foundations(40, 13, 4, seed).predecessors();
        boolean[][] before = closed(waits);
        int[] order = Precedence.of(waits).topological();
        boolean[] done = new boolean[40];
        for (int job : order) {
            assertEquals(
                    IntStream.range(0, 40)
                            .filter(j -> !done[j] && IntStream.range(0, 40).noneMatch(i -> before[i][j] && !done[i]))
                            .findFirst()
                            .orElseThrow(),
                    job);
            done[job] = true;
        }
        assertEquals(40, order.length);
    }

    private static boolean[][] closed(int[][] waits) {
        int n = waits.length;
        boolean[][] before = new boolean[n][n];
        for (int j = 0; j < n; j++) for (int i : waits[j]) before[i][j] = true;
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) before[i][j] |= before[i][k] && before[k][j];
        return before;
    }
}
