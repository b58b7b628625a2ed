package dev.banyan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A script in a Python of its own that answers each line it is given by one line, after a first one that says
/// "ready" and the version of what it uses. The variable `BANYAN_PYTHON` names a Python that has the libraries; else
/// the usual ones are tried.
final class Python implements AutoCloseable {
    private static final String READY = "ready ";

    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;
    private final String version;

    private Python(Process process, BufferedReader answers, String version) {
        this.process = process;
        this.answers = answers;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.version = version;
    }

    /// Starts a script from beside this class; empty where no Python has what it imports.
    ///
    /// @param input the file it is told to read
    static Optional<Python> running(String script, Path input, Path scratch) throws IOException {
        Path copy = scratch.resolve(script);
        try (InputStream in = Python.class.getResourceAsStream(script)) {
            Files.write(copy, Objects.requireNonNull(in, script).readAllBytes());
        }
        List<String> known = Stream.of(System.getenv("BANYAN_PYTHON"), "python3", "/usr/bin/python3")
                .filter(Objects::nonNull)
                .toList();
        for (String python : known) {
            Python started = started(python, copy, input);
            if (started != null) return Optional.of(started);
        }
        return Optional.empty();
    }

    private static @Nullable Python started(String python, Path script, Path input) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(python, script.toString(), input.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return null;
        }
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        String ready = answers.readLine();
        if (ready != null && ready.startsWith(READY))
            return new Python(process, answers, ready.substring(READY.length()));
        process.destroy();
        return null;
    }

    String version() {
        return version;
    }

    /// The words of the answer.
    String[] ask(String question) throws IOException {
        questions.write(question + "\n");
        questions.flush();
        String line = answers.readLine();
        if (line == null) throw new IOException("Python ended before it answered");
        return line.split(" ");
    }

    @Override
    public void close() throws IOException {
        questions.close();
        answers.close();
        process.destroy();
    }
}
