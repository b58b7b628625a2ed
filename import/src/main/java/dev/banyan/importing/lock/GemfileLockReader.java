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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `Gemfile.lock`: under `specs:` the libraries, further to the right what they need.
public final class GemfileLockReader implements AuditReader {
    private static final About ABOUT = new About(
            "gemfile-lock",
            "Gemfile.lock",
            "which Ruby libraries are locked in which versions, and what needs what",
            "bundle lock");

    private static final Pattern GEM = Pattern.compile("^    ([A-Za-z0-9][\\w.-]*) \\(([^)]+)\\)\\s*$");
    private static final Pattern NEED = Pattern.compile("^      ([A-Za-z0-9][\\w.-]*)(?: \\(.*\\))?!?\\s*$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        List<String> lines = head.lines();
        boolean gems = lines.contains("  specs:")
                && lines.stream().anyMatch(l -> GEM.matcher(l).matches());
        return Recognition.certainIf(gems, "specs of gems");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (LineCursor lines = input.lines(facts)) {
            boolean specs = false;
            boolean own = false;
            String name = "";
            while (lines.next()) {
                String line = lines.line();
                Matcher gem = GEM.matcher(line);
                Matcher need = NEED.matcher(line);
                if (line.equals("  specs:")) specs = true;
                else if (line.matches("[A-Z ]+")) {
                    specs = false;
                    own = line.equals("PATH");
                } else if (specs && !own && gem.matches()) {
                    name = gem.group(1);
                    reported.library(new Coordinates(name, gem.group(2), "gem"), "", lines.place());
                } else if (specs && !own && need.matches()) reported.need(name, need.group(1), lines.place());
            }
        }
        reported.finish();
    }
}
