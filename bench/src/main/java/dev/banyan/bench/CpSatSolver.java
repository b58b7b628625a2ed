package dev.banyan.bench;

import dev.banyan.model.order.OrderProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

/// CP-SAT of OR-tools in a Java of its own, because its native library has no place in ours. The property
/// `banyan.bench.cpsat` is the class path it lies on; `bench/run` sets it where the library can be had.
final class CpSatSolver implements AutoCloseable {
    private final Process java;
    private final BufferedReader answers;
    private final Writer questions;

    /// @param optimal whether the objective is proven
    record Answer(double millis, double objective, double bound, boolean optimal) {}

    private CpSatSolver(Process java, BufferedReader answers) {
        this.java = java;
        this.answers = answers;
        this.questions = java.outputWriter(StandardCharsets.UTF_8);
    }

    /// Starts it; empty where the library is not there.
    static Optional<CpSatSolver> start(Path scratch) throws IOException {
        String path = System.getProperty("banyan.bench.cpsat", "");
        if (path.isEmpty()) return Optional.empty();
        Path program = scratch.resolve("CpSat.java");
        try (InputStream in = CpSatSolver.class.getResourceAsStream("CpSat.java")) {
            Files.write(program, Objects.requireNonNull(in).readAllBytes());
        }
        String launcher =
                Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        launcher, "--enable-native-access=ALL-UNNAMED", "-cp", path, program.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        if (answers.readLine() != null) return Optional.of(new CpSatSolver(process, answers));
        process.destroy();
        return Optional.empty();
    }

    /// @param capacity of the one team there is, 0 for one phase after another; @param demand of each phase
    Answer solve(OrderProblem problem, int capacity, int[] demand, double seconds) throws IOException {
        var line = new StringJoiner(" ", "", "\n");
        line.add(String.valueOf(seconds)).add(String.valueOf(capacity)).add(String.valueOf(problem.size()));
        for (int j = 0; j < problem.size(); j++) {
            line.add(String.valueOf(Math.round(problem.weight()[j])));
            line.add(String.valueOf(Math.round(problem.effort()[j])));
            line.add(String.valueOf(demand[j]));
            int[] before = problem.predecessors()[j];
            line.add(String.valueOf(before.length));
            Arrays.stream(before).forEach(b -> line.add(String.valueOf(b)));
        }
        questions.write(line.toString());
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) throw new IOException("CP-SAT ended before it answered");
        String[] part = answer.split(" ");
        return new Answer(
                Double.parseDouble(part[0]),
                Double.parseDouble(part[1]),
                Double.parseDouble(part[2]),
                Boolean.parseBoolean(part[3]));
    }

    @Override
    public void close() throws IOException {
        questions.close();
        answers.close();
        java.destroy();
    }
}
