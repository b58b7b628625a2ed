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
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `radon raw` as it prints by itself: a name, and its counts indented below. Lines of code are radon's `SLOC`.
public final class RadonSizeTextReader implements AuditReader {
    private static final About ABOUT =
            new About("radon-raw-text", "radon sizes", "how many lines each file has", "radon raw . > radon-raw.txt");

    private static final Pattern COUNT = Pattern.compile("^ {4}(LOC|LLOC|SLOC): (\\d{1,9})$");
    private static final Pattern ERROR = Pattern.compile("^ +ERROR: (.+)$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        List<String> lines = head.lines();
        boolean counts = lines.stream().limit(40).anyMatch(l -> l.startsWith("    LLOC: "))
                && lines.stream().limit(40).anyMatch(l -> COUNT.matcher(l).matches());
        return Recognition.certainIf(counts, "names with LOC, LLOC and SLOC below");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        String file = "";
        Place place = Place.line(1);
        int all = 0;
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                Matcher count = COUNT.matcher(line);
                Matcher error = ERROR.matcher(line);
                if (count.matches()) {
                    int n = Integer.parseInt(count.group(2));
                    if (count.group(1).equals("LOC")) all = n;
                    // SLOC is the last of the three, and "** Total **" is no file.
                    if (count.group(1).equals("SLOC") && !file.isEmpty() && !file.startsWith("** "))
                        facts.add(new SizeFact(file, all, n, place));
                } else if (error.matches()) {
                    facts.warn(lines.place(), "radon could not read " + file + ": " + error.group(1));
                } else if (!line.isBlank() && !line.startsWith(" ")) {
                    file = line.strip();
                    place = lines.place();
                    all = 0;
                }
            }
        }
    }
}
