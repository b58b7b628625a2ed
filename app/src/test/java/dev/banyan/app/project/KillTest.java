package dev.banyan.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.MemoryJournal;
import dev.banyan.model.edit.PlanStore;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another process edits a plan and is killed at random moments. Every edit it reported as done is there, none is there
/// by half. `-Dbanyan.kills=100` kills more often, `-Dbanyan.kills.plan=FILE` works on a copy of another plan.
class KillTest {
    private static final int KILLS = Integer.getInteger("banyan.kills", 12);
    private static final long LONGEST_WORK_MILLIS = 600;

    @TempDir
    Path folder;

    @Test
    void nothingReportedAsDoneIsLost() throws Exception {
        Path file = folder.resolve("plan.banyan");
        String given = System.getProperty("banyan.kills.plan");
        if (given != null) Files.copy(Path.of(given), file);
        else Project.create(file, Plan.EMPTY, Sessions.patient()).close();
        var random = new Random(5);
        long edits = 0;
        int hot = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Plan before;
            long steps;
            try (Project project = Project.open(file, Sessions.patient())) {
                before = project.store().plan();
                steps = project.file().steps();
            }
            long reported = workAndKill(file, kill, random.nextLong(LONGEST_WORK_MILLIS));
            if (Sidecars.hasJournal(file)) hot++;
            try (Project project = Project.open(file, Sessions.patient())) {
                long kept = project.file().steps();
                assertTrue(kept == reported || kept == reported + 1, kept + " kept, " + reported + " reported");
                assertEquals(
                        replayed(before, kill, kept - steps), project.store().plan(), "kill " + kill);
                edits += kept - steps;
            }
        }
        System.out.println(KILLS + " kills, " + edits + " edits, " + hot + " with a journal to roll back");
    }

    private static Plan replayed(Plan start, long seed, long steps) {
        var store = new PlanStore(start, new MemoryJournal(() -> Sessions.NOON));
        var robot = new Robot(seed, start);
        for (long i = 0; i < steps; i++) robot.step(store);
        return store.plan();
    }

    /// Every fourth is killed while it still warms up, the others after their first edit.
    ///
    /// @return the last step the process reported before it was killed
    private static long workAndKill(Path file, long seed, long millis) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process worker = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        Worker.class.getName(),
                        file.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = worker.inputReader()) {
            String line = out.readLine();
            if (seed % 4 > 0) line = out.readLine();
            worker.waitFor(millis, TimeUnit.MILLISECONDS);
            worker.toHandle().destroyForcibly();
            for (String next = line; next != null; next = out.readLine()) line = next;
            worker.waitFor();
            return Long.parseLong(line == null ? "-1" : line.strip());
        }
    }

    private static String classPath() {
        Path tests = Path.of("target", "test-classes").toAbsolutePath();
        return Stream.of(
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path"),
                        tests.toString())
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// The process that is killed: tells the number of the last step in the file, then works without end.
    static final class Worker {
        private Worker() {}

        public static void main(String[] args) throws ProjectTrouble {
            try (Project project = Project.open(Path.of(args[0]), Sessions.patient())) {
                var robot = new Robot(Long.parseLong(args[1]), project.store().plan());
                System.out.println(project.file().steps());
                while (project.file().saved() == Saved.ALL) {
                    robot.step(project.store());
                    System.out.println(project.file().steps());
                }
            }
        }
    }
}
