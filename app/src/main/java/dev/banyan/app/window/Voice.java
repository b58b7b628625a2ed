package dev.banyan.app.window;

import dev.banyan.app.method.TemplateTrouble;
import dev.banyan.app.project.ProjectTrouble;
import dev.banyan.views.Message;
import dev.banyan.views.shell.Shell;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the program says in its window: what was done, and in one sentence what could not be.
final class Voice {
    private @Nullable Shell shell;

    /// The window in which it is said.
    void serve(Shell opened) {
        shell = opened;
    }

    Shell window() {
        return Objects.requireNonNull(shell, "the doors serve a window");
    }

    void say(String sentence) {
        window().say(Message.of(sentence));
    }

    /// Expected trouble is a sentence; anything else goes to the last net.
    void told(Exception trouble) {
        switch (trouble) {
            case ProjectTrouble t -> say(t.sentence());
            case TemplateTrouble t -> say(t.sentence());
            case IOException e -> say(String.valueOf(e.getMessage()));
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(trouble);
        }
    }
}
