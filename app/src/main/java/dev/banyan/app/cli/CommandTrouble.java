package dev.banyan.app.cli;

/// A command cannot go on; the message is the one sentence that is printed.
final class CommandTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CommandTrouble(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    static CommandTrouble noAccess(String sentence) {
        return new CommandTrouble(ExitCode.NO_ACCESS, sentence);
    }

    int exitCode() {
        return exitCode;
    }

    String sentence() {
        String message = getMessage();
        return message == null ? "The command could not be carried out." : message;
    }
}
