package dev.banyan.importing.parity;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;

/// Results of experiments in the manner of GitHub's Scientist: the library leaves publishing to the team, so this
/// reads what its result knows under any of the usual spellings: the name of the experiment, and whether control and
/// candidate matched. What the sides answered is not kept.
public final class ScientistReader implements AuditReader {
    private static final About ABOUT = new About(
            "scientist-json",
            "Scientist experiments",
            "whether old and new code give the same, experiment by experiment",
            "publish(result) of your experiments, a JSON line for each: experiment, matched, timestamp");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        var objects = ComparisonFile.first(head).stream()
                .filter(fields ->
                        !Comparison.isRow(fields) && Comparison.of(fields).isPresent())
                .toList();
        if (objects.stream().anyMatch(Comparison::isExperiment))
            return new Recognition.Certain("experiments with their verdict");
        return Recognition.maybeIf(!objects.isEmpty(), "names with a verdict");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        ComparisonFile.read(input, facts);
    }
}
