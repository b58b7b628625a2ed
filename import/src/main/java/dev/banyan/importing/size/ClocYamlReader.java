package dev.banyan.importing.size;

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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `cloc --yaml --by-file`: a heading for each file, and its numbers below.
public final class ClocYamlReader implements AuditReader {
    private static final About ABOUT =
            new About("cloc-yaml", "cloc YAML", "how many lines each file has", "cloc --yaml --by-file . > cloc.yaml");

    private static final Pattern HEADING = Pattern.compile("^'?([^\\s'#-][^']*?)'? ?: *$");
    private static final Pattern NUMBER = Pattern.compile("^ +(blank|comment|code|nFiles) *: *(\\d{1,8})$");
    private static final Set<String> NO_FILES = Set.of("header", "SUM");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean cloc = head.lines().stream().limit(30).anyMatch(l -> l.matches("^ +cloc_version *: .*"));
        return Recognition.certainIf(cloc, "cloc_version");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        String file = "";
        Place place = Place.line(1);
        int all = 0;
        int code = 0;
        boolean byLanguage = false;
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                Matcher heading = HEADING.matcher(lines.line());
                Matcher number = NUMBER.matcher(lines.line());
                if (heading.matches()) {
                    if (isFile(file) && !byLanguage) facts.add(new SizeFact(file, all, code, place));
                    file = heading.group(1);
                    place = lines.place();
                    all = code = 0;
                } else if (number.matches()) {
                    int n = Integer.parseInt(number.group(2));
                    byLanguage |= number.group(1).equals("nFiles") && isFile(file);
                    if (!number.group(1).equals("nFiles")) all += n;
                    if (number.group(1).equals("code")) code = n;
                }
            }
        }
        if (isFile(file) && !byLanguage) facts.add(new SizeFact(file, all, code, place));
        if (byLanguage) facts.warn(Place.UNKNOWN, "counts languages and not files: run cloc with --by-file");
    }

    private static boolean isFile(String name) {
        return !name.isEmpty() && !NO_FILES.contains(name);
    }
}
