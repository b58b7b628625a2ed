package dev.banyan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// Another program that says one line when it is ready and then answers each line it is given by one line.
final class Conversation implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;
    private final String greeting;

    private Conversation(Process process, BufferedReader answers, String greeting) {
        this.process = process;
        this.answers = answers;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.greeting = greeting;
    }

    /// Starts a program; empty where it ends before it is ready.
    ///
    /// @throws IOException where it cannot be started
    static Optional<Conversation> with(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        String greeting = answers.readLine();
        if (greeting != null) return Optional.of(new Conversation(process, answers, greeting));
        process.destroy();
        return Optional.empty();
    }

    /// Copies a script from beside this class to where another program can read it.
    static Path script(String name, Path scratch) throws IOException {
        Path copy = scratch.resolve(name);
        try (InputStream in = Conversation.class.getResourceAsStream(name)) {
            Files.write(copy, Objects.requireNonNull(in, name).readAllBytes());
        }
        return copy;
    }

    /// What it said when it was ready.
    String greeting() {
        return greeting;
    }

    /// The words of the answer.
    String[] ask(String question) throws IOException {
        questions.write(question + "\n");
        questions.flush();
        String line = answers.readLine();
        if (line == null) throw new IOException("the other program ended before it answered");
        return line.split(" ");
    }

    @Override
    public void close() throws IOException {
        questions.close();
        answers.close();
        process.destroy();
    }
}
