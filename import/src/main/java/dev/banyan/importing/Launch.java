package dev.banyan.importing;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How a reading process is started: the Java that runs this program, of our modules only those that reading needs,
/// a little memory, and nothing of the environment but what file names depend on.
final class Launch {
    /// What Java answers when memory is used up.
    static final int OUT_OF_MEMORY = 3;

    /// Memory for objects to begin with; by itself Java would take a part of what the machine has.
    private static final int AT_FIRST = 48;

    private static final Set<String> KEPT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "TZ");
    /// From so many bytes on the optimising compiler pays off.
    private static final long LARGE = 96L << 20;

    private Launch() {}

    /// @param folder    to work in, which nobody else may look into
    /// @param megabytes for objects
    /// @param bytes     of all files
    static ProcessBuilder of(Path folder, int megabytes, long bytes) throws IOException {
        var words = new ArrayList<String>();
        words.add(java());
        words.addAll(List.of(
                "-Xms" + Math.min(AT_FIRST, megabytes) + "m",
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Djava.io.tmpdir=" + folder));
        if (bytes < LARGE) words.add("-XX:TieredStopAtLevel=1");
        words.addAll(List.of("-p", modulePath(), "-m"));
        words.add(ReadingProcess.class.getModule().getName() + "/" + ReadingProcess.class.getName());
        var process = new ProcessBuilder(words).directory(folder.toFile());
        process.environment().keySet().removeIf(name -> !KEPT.contains(name.toUpperCase(Locale.ROOT)));
        process.redirectError(folder.resolve("said").toFile());
        return process;
    }

    private static String java() throws IOException {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        for (String name : List.of("java", "java.exe")) {
            Path java = bin.resolve(name);
            if (Files.isExecutable(java)) return java.toString();
        }
        throw new IOException("there is no java in " + bin);
    }

    /// Where the modules lie that this one needs, those of Java itself left out.
    private static String modulePath() throws IOException {
        Module here = ReadingProcess.class.getModule();
        if (here.getLayer() == null) throw new IOException("the program does not run from a module path");
        var needed = new LinkedHashMap<String, ResolvedModule>();
        collect(here.getLayer().configuration(), here.getName(), needed);
        return needed.values().stream()
                .map(m -> m.reference().location())
                .flatMap(Optional::stream)
                .filter(location -> location.getScheme().equals("file"))
                .map(location -> Path.of(location).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void collect(Configuration all, String name, Map<String, ResolvedModule> needed) {
        Optional<ResolvedModule> found = all.findModule(name);
        if (found.isEmpty() || needed.putIfAbsent(name, found.get()) != null) return;
        for (Requires r : found.get().reference().descriptor().requires()) collect(all, r.name(), needed);
    }
}
