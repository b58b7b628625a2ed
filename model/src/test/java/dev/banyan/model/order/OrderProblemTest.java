package dev.banyan.model.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OrderProblemTest {
    private static final double[] ONES = {1, 1, 1, 1};

    @Test
    void jobsThatWaitInACircleAreNamed() {
        var error = assertThrows(
                CyclicOrderException.class, () -> new OrderProblem(ONES, ONES, new int[][] {{}, {3, 0}, {1}, {2}}));
        assertArrayEquals(new int[] {1, 3, 2}, error.cycle());
        assertEquals("1 waits for 3 waits for 2 waits for 1", error.getMessage());
    }

    @Test
    void aJobThatWaitsForItselfIsNamed() {
        assertArrayEquals(
                new int[] {2}, OrderProblem.cycle(new int[][] {{}, {}, {2}, {}}).orElseThrow());
    }

    @Test
    void theShortestCircleThroughTheFirstKnottedJobIsNamed() {
        int[][] waits = {{3, 2}, {0}, {1, 0}, {2}};
        assertArrayEquals(new int[] {0, 2}, OrderProblem.cycle(waits).orElseThrow());
    }

    @Test
    void waitsWithoutACircleAreAccepted() {
        assertTrue(OrderProblem.cycle(new int[][] {{}, {0}, {0, 1}, {1, 1}}).isEmpty());
    }

    @Test
    void wrongNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new OrderProblem(ONES, new double[3], new int[4][0]));
        assertThrows(
                IllegalArgumentException.class,
                () -> new OrderProblem(new double[] {-1}, new double[] {1}, new int[1][0]));
        assertThrows(
                IllegalArgumentException.class,
                () -> new OrderProblem(new double[] {1}, new double[] {Double.NaN}, new int[1][0]));
        assertThrows(
                IllegalArgumentException.class,
                () -> new OrderProblem(new double[] {1}, new double[] {1}, new int[][] {{1}}));
    }

    @Test
    void changingTheArraysLaterChangesNothing() {
        double[] weight = {1, 2};
        var problem = new OrderProblem(weight, new double[] {1, 1}, new int[2][0]);
        weight[0] = 9;
        problem.weight()[1] = 9;
        assertArrayEquals(new double[] {1, 2}, problem.weight());
    }
}
