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
import dev.banyan.model.audit.Fact.MaintainabilityFact;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `radon mi -s` as it prints by itself: the maintainability index of each file behind its rank. Without `-s` there is
/// no number, and the file is refused.
public final class RadonIndexTextReader implements AuditReader {
    private static final About ABOUT = new About(
            "radon-mi-text",
            "radon maintainability",
            "how easy each file is to maintain",
            "radon mi -s . > radon-mi.txt");

    private static final Pattern ROW =
            Pattern.compile("^(\\S.*\\.\\w+) - [ABC](?: \\((\\d{1,3}(?:\\.\\d{1,9})?)\\))?$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        return Recognition.certainIf(ROW.matcher(head.firstLine()).matches(), "files with a rank from A to C");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                Matcher row = ROW.matcher(lines.line());
                if (!row.matches()) continue;
                if (row.group(2) == null)
                    throw new UnreadableFile(
                            input.name(),
                            lines.place(),
                            "it has ranks and no numbers",
                            "run radon mi -s, or radon mi -j");
                facts.add(new MaintainabilityFact(row.group(1), Double.parseDouble(row.group(2)), lines.place()));
            }
        }
    }
}
