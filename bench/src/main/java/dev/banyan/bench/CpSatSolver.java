package dev.banyan.bench;

import dev.banyan.model.order.OrderProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;

/// CP-SAT of OR-tools in a Java of its own, because its native library has no place in ours. The property
/// `banyan.bench.cpsat` is the class path it lies on; `bench/run` sets it where the library can be had.
final class CpSatSolver implements AutoCloseable {
    private final Conversation talk;

    /// @param optimal whether the objective is proven
    record Answer(double millis, double objective, double bound, boolean optimal) {}

    private CpSatSolver(Conversation talk) {
        this.talk = talk;
    }

    /// Starts it; empty where the library is not there.
    static Optional<CpSatSolver> start(Path scratch) throws IOException {
        String path = System.getProperty("banyan.bench.cpsat", "");
        if (path.isEmpty()) return Optional.empty();
        String program = Conversation.script("CpSat.java", scratch).toString();
        String launcher =
                Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Conversation.with(launcher, "--enable-native-access=ALL-UNNAMED", "-cp", path, program)
                .map(CpSatSolver::new);
    }

    /// @param capacity of the one team there is, 0 for one phase after another; @param demand of each phase
    Answer solve(OrderProblem problem, int capacity, int[] demand, double seconds) throws IOException {
        var line = new StringJoiner(" ");
        line.add(String.valueOf(seconds)).add(String.valueOf(capacity)).add(String.valueOf(problem.size()));
        for (int j = 0; j < problem.size(); j++) {
            line.add(String.valueOf(Math.round(problem.weight()[j])));
            line.add(String.valueOf(Math.round(problem.effort()[j])));
            line.add(String.valueOf(demand[j]));
            int[] before = problem.predecessors()[j];
            line.add(String.valueOf(before.length));
            Arrays.stream(before).forEach(b -> line.add(String.valueOf(b)));
        }
        String[] part = talk.ask(line.toString());
        return new Answer(
                Double.parseDouble(part[0]),
                Double.parseDouble(part[1]),
                Double.parseDouble(part[2]),
                Boolean.parseBoolean(part[3]));
    }

    @Override
    public void close() throws IOException {
        talk.close();
    }
}
