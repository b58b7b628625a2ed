package dev.banyan.importing;

import dev.banyan.importing.Samples.Sample;
import dev.banyan.importing.spi.AuditReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Runs the fuzzer over [ReaderFuzz] in a Java of its own, with as much memory as a reading process has. It begins with
/// the samples and goes on from what reaches new code.
final class FuzzRun {
    private static final Pattern EXECUTIONS =
            Pattern.compile("Done (\\d+) runs|stat::number_of_executed_units: (\\d+)");
    private static final Pattern LAST = Pattern.compile("(?m)^#(\\d+)\\s");
    private static final Pattern FINDING =
            Pattern.compile("(?m)^== (Java Exception: .*|libFuzzer.*)|^==\\d+== ERROR: (.*)");

    private final List<String> formats;
    private final Path folder;

    /// @param formats to try, none for all
    /// @param folder  for the inputs that reach new code, and for those that fail
    FuzzRun(List<String> formats, Path folder) {
        this.formats = formats;
        this.folder = folder;
    }

    /// @param executions inputs tried
    /// @param findings   what went wrong, empty when nothing did
    record Result(long executions, List<String> findings, String said) {}

    /// @param options of the fuzzer
    Result with(String... options) throws IOException, InterruptedException {
        Path seeds = seeds();
        Path said = folder.resolve("said.txt");
        var words = new ArrayList<>(java());
        words.addAll(
                List.of("--target_class=" + ReaderFuzz.class.getName(), "--target_args=" + String.join(" ", formats)));
        words.add("--instrumentation_includes=dev.banyan.importing.**");
        words.addAll(List.of("-rss_limit_mb=2048", "-print_final_stats=1"));
        words.addAll(List.of("-artifact_prefix=" + folder + File.separator));
        words.addAll(List.of(options));
        words.addAll(List.of(Files.createDirectories(folder.resolve("corpus")).toString(), seeds.toString()));
        var process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code;
        try {
            code = process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(said, java.nio.charset.StandardCharsets.ISO_8859_1);
        var findings = FINDING.matcher(text)
                .results()
                .map(m -> m.group().strip())
                .distinct()
                .toList();
        if (code != 0 && findings.isEmpty()) findings = List.of("it ended with " + code + ": " + end(text));
        return new Result(executions(text), findings, text);
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - 2_000));
    }

    private static long executions(String text) {
        long most = 0;
        for (Pattern pattern : List.of(EXECUTIONS, LAST)) {
            Matcher m = pattern.matcher(text);
            while (m.find())
                for (int g = 1; g <= m.groupCount(); g++)
                    if (m.group(g) != null) most = Math.max(most, Long.parseLong(m.group(g)));
        }
        return most;
    }

    /// The samples; with several readers behind a byte that says which one gets it.
    private Path seeds() throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        List<String> tried = Readers.all().stream()
                .map(AuditReader::format)
                .filter(f -> formats.isEmpty() || formats.contains(f))
                .toList();
        int number = 0;
        for (Sample sample : Samples.all()) {
            int reader = tried.indexOf(sample.format());
            if (reader < 0) continue;
            byte[] bytes = sample.bytes();
            if (tried.size() > 1) {
                bytes = Arrays.copyOf(bytes, bytes.length + 1);
                System.arraycopy(bytes, 0, bytes, 1, bytes.length - 1);
                bytes[0] = (byte) reader;
            }
            Files.write(seeds.resolve("%04d".formatted(number++)), bytes);
        }
        return seeds;
    }

    /// The modules of this test, and the fuzzer on the class path.
    private static List<String> java() {
        String module = ReaderFuzz.class.getModule().getName();
        String tests = Path.of("target/test-classes").toAbsolutePath().toString();
        String fuzzer = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("jazzer"))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+EnableDynamicAgentLoading",
                "-p",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                module,
                "--patch-module",
                module + "=" + tests,
                "--add-exports",
                module + "/" + ReaderFuzz.class.getPackageName() + "=ALL-UNNAMED",
                "-cp",
                fuzzer,
                "com.code_intelligence.jazzer.Jazzer");
    }
}
