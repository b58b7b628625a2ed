package dev.banyan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A script in a Python of its own that answers line by line, after a first line that says "ready" and the version of
/// what it uses. The variable `BANYAN_PYTHON` names a Python that has the libraries; else the usual ones are tried.
final class Python implements AutoCloseable {
    private static final String READY = "ready ";

    private final Conversation talk;

    private Python(Conversation talk) {
        this.talk = talk;
    }

    /// Starts a script from beside this class; empty where no Python has what it imports.
    ///
    /// @param input the file it is told to read
    static Optional<Python> running(String script, Path input, Path scratch) throws IOException {
        Path copy = Conversation.script(script, scratch);
        List<String> known = Stream.of(System.getenv("BANYAN_PYTHON"), "python3", "/usr/bin/python3")
                .filter(Objects::nonNull)
                .toList();
        for (String python : known) {
            Optional<Python> started = started(python, copy, input);
            if (started.isPresent()) return started;
        }
        return Optional.empty();
    }

    private static Optional<Python> started(String python, Path script, Path input) throws IOException {
        Conversation talk;
        try {
            talk = Conversation.with(python, script.toString(), input.toString())
                    .orElse(null);
        } catch (IOException e) {
            return Optional.empty();
        }
        if (talk == null) return Optional.empty();
        if (talk.greeting().startsWith(READY)) return Optional.of(new Python(talk));
        talk.close();
        return Optional.empty();
    }

    String version() {
        return talk.greeting().substring(READY.length());
    }

    /// The words of the answer.
    String[] ask(String question) throws IOException {
        return talk.ask(question);
    }

    @Override
    public void close() throws IOException {
        talk.close();
    }
}
