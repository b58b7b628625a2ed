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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What `lizard` prints. Behind the functions stand sums and, once more, the functions it warns of: both are left out.
public final class LizardTextReader implements AuditReader {
    private static final About ABOUT = new About(
            "lizard-text", "lizard report", "how tangled the functions of each file are", "lizard . > lizard.txt");

    private static final Pattern HEADER = Pattern.compile("^\\s*NLOC\\s+CCN\\s+token\\s+PARAM\\s+length\\s+location.*");
    private static final Pattern FUNCTION =
            Pattern.compile("^\\s*\\d+\\s+(\\d{1,6})\\s+\\d+\\s+\\d+\\s+\\d+\\s+(.+)@\\d+-\\d+@(.+)$");
    private static final Pattern END = Pattern.compile("^\\d+ files? analyzed\\..*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean header = head.lines().stream().anyMatch(l -> HEADER.matcher(l).matches());
        return Recognition.certainIf(header, "columns NLOC, CCN, token, PARAM and location");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var sums = new FunctionSums();
        try (LineCursor lines = input.lines(facts)) {
            boolean end = false;
            while (lines.next()) {
                end |= END.matcher(lines.line()).matches();
                Matcher function = FUNCTION.matcher(lines.line());
                if (end || !function.matches()) continue;
                int complexity = Integer.parseInt(function.group(1));
                sums.function(function.group(3).strip(), function.group(2), complexity, lines.place());
            }
        }
        sums.into(facts);
    }
}
