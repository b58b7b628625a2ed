package dev.banyan.importing.complexity;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `radon cc -s`: the blocks below the name of each file. Without `-s` the numbers are missing and it is refused.
public final class RadonTextReader implements AuditReader {
    private static final About ABOUT = new About(
            "radon-cc-text",
            "radon complexity",
            "how tangled the functions of each file are",
            "radon cc -s . > radon-cc.txt");

    private static final Pattern BLOCK = Pattern.compile("^ +([FMC]) \\d+:\\d+ (\\S+) - [A-F](?: \\((\\d{1,6})\\))?$");
    private static final Pattern ERROR = Pattern.compile("^ +ERROR: (.+)$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean blocks =
                head.lines().stream().limit(60).anyMatch(l -> BLOCK.matcher(l).matches());
        return Recognition.certainIf(blocks, "blocks with a kind, a name and a rank");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var sums = new FunctionSums();
        String file = "";
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                Matcher block = BLOCK.matcher(line);
                Matcher error = ERROR.matcher(line);
                if (block.matches()) block(block, file, lines.place(), sums, input.name());
                else if (error.matches())
                    facts.warn(lines.place(), "radon could not read " + file + ": " + error.group(1));
                else if (!line.isBlank() && !line.startsWith(" ")) file = line.strip();
            }
        }
        sums.into(facts);
    }

    private static void block(Matcher block, String file, Place place, FunctionSums sums, String name)
            throws UnreadableFile {
        if (block.group(3) == null)
            throw new UnreadableFile(name, place, "it has ranks and no numbers", "run radon cc -s, or radon cc -j");
        sums.file(file, place);
        if (!block.group(1).equals("C")) sums.function(file, block.group(2), Integer.parseInt(block.group(3)), place);
    }
}
