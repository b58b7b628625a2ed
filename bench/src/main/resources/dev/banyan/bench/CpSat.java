import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.Scanner;

/// The CP-SAT solver of OR-tools as a program of its own: reads roadmaps, one a line, and answers each with
/// `milliseconds objective bound optimal`. A line is `seconds capacity n`, then weight, effort, demand and the number
/// of prerequisites of each phase with their numbers; capacity 0 means one stream.
///
/// One stream is modelled by a boolean for each pair (the model that proves the fastest), teams by intervals under
/// one capacity.
public final class CpSat {
    private static int[] weight, effort, demand;
    private static int[][] before;

    public static void main(String[] words) {
        Loader.loadNativeLibraries();
        System.out.println("ready");
        var in = new Scanner(System.in);
        while (in.hasNext()) {
            double seconds = Double.parseDouble(in.next());
            int capacity = in.nextInt();
            read(in, in.nextInt());
            System.out.println(capacity == 0 ? stream(seconds) : teams(seconds, capacity));
        }
    }

    private static void read(Scanner in, int n) {
        weight = new int[n];
        effort = new int[n];
        demand = new int[n];
        before = new int[n][];
        for (int j = 0; j < n; j++) {
            weight[j] = in.nextInt();
            effort[j] = in.nextInt();
            demand[j] = in.nextInt();
            before[j] = new int[in.nextInt()];
            for (int k = 0; k < before[j].length; k++) before[j][k] = in.nextInt();
        }
    }

    private static String stream(double seconds) {
        int n = weight.length;
        boolean[][] known = closed();
        var model = new CpModel();
        var goes = new Literal[n][n];
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++) {
                goes[i][j] = known[i][j] ? model.trueLiteral()
                        : known[j][i] ? model.falseLiteral() : model.newBoolVar("");
                goes[j][i] = goes[i][j].not();
            }
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                for (int k = Math.min(i, j) + 1; k < n; k++)
                    if (i != j && j != k && i != k && i < j && i < k)
                        model.addBoolOr(new Literal[] {goes[i][j].not(), goes[j][k].not(), goes[k][i].not()});
        LinearExprBuilder carried = LinearExpr.newBuilder();
        for (int j = 0; j < n; j++) {
            carried.add((long) weight[j] * effort[j]);
            for (int i = 0; i < n; i++) if (i != j) carried.addTerm(goes[i][j], (long) weight[j] * effort[i]);
        }
        model.minimize(carried);
        return solved(model, seconds);
    }

    private static boolean[][] closed() {
        int n = weight.length;
        var known = new boolean[n][n];
        for (int j = 0; j < n; j++) for (int b : before[j]) known[b][j] = true;
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++) known[i][j] |= known[i][k] && known[k][j];
        return known;
    }

    private static String teams(double seconds, int capacity) {
        int n = weight.length;
        long horizon = Arrays.stream(effort).sum();
        var model = new CpModel();
        var starts = new IntVar[n];
        var ends = new IntVar[n];
        CumulativeConstraint people = model.addCumulative(capacity);
        LinearExprBuilder carried = LinearExpr.newBuilder();
        for (int j = 0; j < n; j++) {
            starts[j] = model.newIntVar(0, horizon, "");
            ends[j] = model.newIntVar(0, horizon, "");
            IntervalVar work = model.newIntervalVar(starts[j], LinearExpr.constant(effort[j]), ends[j], "");
            people.addDemand(work, demand[j]);
            carried.addTerm(ends[j], weight[j]);
        }
        for (int j = 0; j < n; j++) for (int b : before[j]) model.addGreaterOrEqual(starts[j], ends[b]);
        model.minimize(carried);
        return solved(model, seconds);
    }

    private static String solved(CpModel model, double seconds) {
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(8);
        long begin = System.nanoTime();
        CpSolverStatus status = solver.solve(model);
        double millis = (System.nanoTime() - begin) / 1e6;
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return millis + " " + (found ? solver.objectiveValue() : Double.NaN) + " " + solver.bestObjectiveBound() + " "
                + (status == CpSolverStatus.OPTIMAL);
    }
}
