package dev.banyan.importing.lock;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.importing.library.Reported;
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

/// `yarn.lock` of any version: entries under the ranges they answer, at the left edge. The old form writes
/// `version "1.0"`, the one since 2 `version: 1.0`.
public final class YarnLockReader implements AuditReader {
    private static final About ABOUT = new About(
            "yarn-lock",
            "yarn.lock",
            "which JavaScript libraries are locked in which versions, and what needs what",
            "yarn install");

    private static final Pattern ENTRY = Pattern.compile("^\"?((?:@[^@/\\s]+/)?[^@\\s\",:]+)@.*:\\s*$");
    private static final Pattern FIELD = Pattern.compile("^  (\\w+):?(?:\\s+\"?([^\"]*)\"?)?\\s*$");
    private static final Pattern NEED = Pattern.compile("^    \"?((?:@[^@/\\s]+/)?[^@\\s\",:]+)\"?:?\\s+\\S.*$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean header = head.text().contains("# yarn lockfile v1")
                || head.text().contains("__metadata:") && head.text().contains("resolution:");
        return Recognition.certainIf(header, "yarn lockfile");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (LineCursor lines = input.lines(facts)) {
            String name = "";
            String section = "";
            Place place = Place.UNKNOWN;
            while (lines.next()) {
                String line = lines.line();
                Matcher entry = ENTRY.matcher(line);
                Matcher field = FIELD.matcher(line);
                Matcher need = NEED.matcher(line);
                if (entry.matches()) {
                    boolean own = line.contains("@workspace:") || line.contains("@link:") || line.contains("@portal:");
                    name = own ? "" : entry.group(1);
                    section = "";
                    place = lines.place();
                } else if (!line.startsWith(" ") && !line.isBlank()) name = "";
                else if (!name.isEmpty() && field.matches()) {
                    section = field.group(1);
                    String value = field.group(2) == null ? "" : field.group(2).strip();
                    if (section.equals("version")) reported.library(new Coordinates(name, value, "npm"), "", place);
                } else if (!name.isEmpty() && need.matches() && section.matches("dependencies|optionalDependencies"))
                    reported.need(name, need.group(1), lines.place());
            }
        }
        reported.finish();
    }
}
