package dev.banyan.app.cli;

import picocli.CommandLine.Command;

@Command(name = "suggest", description = "Proposes bounded contexts and draws them.")
final class SuggestCommand extends PlanCommand {
    @Override
    public Integer call() {
        return ExitCode.WRONG_USE;
    }
}
