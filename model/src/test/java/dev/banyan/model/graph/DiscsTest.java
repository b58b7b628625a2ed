package dev.banyan.model.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DiscsTest {
    @Test
    void packedDiscsNeverOverlapAndFillTheHeap() {
        SplittableRandom dice = new SplittableRandom(1);
        for (int i = 0; i < 120; i++) {
            int n = dice.nextInt(i < 100 ? 60 : 900);
            double[] radius = radii(n, dice);
            double[] importance = i % 2 == 0 ? radius : dice.doubles(n).toArray();
            Discs heap = DiscPacking.pack(radius, importance, 1);
            assertApart(heap, 1);
            double area = 0;
            for (double r : radius) area += r * r;
            if (n > 40) assertTrue(area > .35 * heap.enclosing() * heap.enclosing());
        }
    }

    @Test
    void theMostImportantDiscLiesInTheMiddle() {
        double[] radius = new double[200], importance = new double[200];
        Arrays.fill(radius, 3);
        importance[77] = 1;
        Discs heap = DiscPacking.pack(radius, importance, 0);
        assertTrue(Math.hypot(heap.x()[77], heap.y()[77]) < .3 * heap.enclosing());
    }

    @Test
    void placedDiscsKeepTheirDistance() {
        SplittableRandom dice = new SplittableRandom(2);
        for (int i = 0; i < 40; i++) {
            int n = dice.nextInt(40);
            WeightedGraph pull = Graphs.random(Math.max(1, n), n * 2, dice);
            Discs map = DiscLayout.place(pull, radii(n, dice), 2, i);
            assertApart(map, 2);
        }
    }

    @Test
    void discsThatPullEachOtherLieNearer() {
        WeightedGraph pull = Graphs.planted(40, 300, 4, .1, 3);
        double[] radius = new double[40];
        Arrays.fill(radius, 10);
        Discs map = DiscLayout.place(pull, radius, 5, 1);
        double near = 0, far = 0;
        for (int a = 0; a < 40; a++) {
            for (int b = 0; b < a; b++) {
                if (a % 4 == b % 4) near += map.between(a, b) / (4 * 45);
                else far += map.between(a, b) / (780 - 4 * 45);
            }
        }
        assertTrue(near < .6 * far, near + " against " + far);
    }

    @Test
    void whatWasPlacedByHandStaysAndTheRestMakesRoom() {
        SplittableRandom dice = new SplittableRandom(4);
        for (int i = 0; i < 30; i++) {
            int n = 12;
            double[] radius = radii(n, dice), x = new double[n], y = new double[n];
            boolean[] fixed = new boolean[n];
            for (int v = 0; v < n; v++) {
                x[v] = v % 3 * 100;
                y[v] = v / 3 * 100;
                fixed[v] = v < 5;
            }
            Discs at = new Discs(x, y, radius);
            Discs map = DiscLayout.place(Graphs.random(n, 30, dice), radius, 3, i, at, fixed);
            for (int v = 0; v < 5; v++) {
                assertEquals(x[v], map.x()[v]);
                assertEquals(y[v], map.y()[v]);
            }
            assertApart(map, 3);
        }
    }

    @Test
    void discsOnOneSpotComeApart() {
        int n = 30;
        double[] x = new double[n], y = new double[n], radius = new double[n];
        Arrays.fill(radius, 4);
        new Overlaps(x, y, radius, 1, new boolean[n]).remove();
        assertApart(new Discs(x, y, radius), 1);
    }

    @Test
    void equalInputGivesEqualPlaces() {
        SplittableRandom dice = new SplittableRandom(5);
        WeightedGraph pull = Graphs.random(20, 60, dice);
        double[] radius = radii(20, dice);
        Discs one = DiscLayout.place(pull, radius, 2, 9), two = DiscLayout.place(pull, radius, 2, 9);
        assertArrayEquals(one.x(), two.x());
        assertArrayEquals(one.y(), two.y());
    }

    private static double[] radii(int n, SplittableRandom dice) {
        double[] radius = new double[n];
        for (int i = 0; i < n; i++) radius[i] = 1 + 20 * Math.pow(dice.nextDouble(), 4);
        return radius;
    }

    private static void assertApart(Discs discs, double gap) {
        for (int a = 0; a < discs.size(); a++) {
            assertTrue(Double.isFinite(discs.x()[a]) && Double.isFinite(discs.y()[a]));
            for (int b = 0; b < a; b++) {
                double clear = discs.between(a, b);
                assertTrue(clear > gap - 1e-4, a + " and " + b + " are " + clear + " apart");
            }
        }
    }
}
