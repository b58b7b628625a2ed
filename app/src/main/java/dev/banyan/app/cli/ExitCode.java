package dev.banyan.app.cli;

/// What a command answers to the shell.
final class ExitCode {
    static final int DONE = 0;
    /// A gate or rule that should hold does not.
    static final int CHECK_FAILED = 1;
    static final int WRONG_USE = 2;
    /// Something could not be read or written.
    static final int NO_ACCESS = 3;

    private ExitCode() {}
}
