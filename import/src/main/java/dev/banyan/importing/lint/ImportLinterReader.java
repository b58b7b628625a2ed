package dev.banyan.importing.lint;

import dev.banyan.importing.finding.FindingDraft;
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
import org.jspecify.annotations.Nullable;

/// What `lint-imports` prints of contracts that are broken: a finding for each chain of imports, at its first one.
public final class ImportLinterReader implements AuditReader {
    private static final About ABOUT = new About(
            "import-linter-text",
            "import-linter contracts",
            "which imports break the contracts of the architecture",
            "lint-imports > lint-imports.txt");

    private static final Pattern COUNTS = Pattern.compile("^Contracts: \\d+ kept, \\d+ broken\\.$");
    private static final Pattern FORBIDDEN = Pattern.compile("^(\\S+ is not allowed to import \\S+):$");
    private static final Pattern RULE = Pattern.compile("^-{3,}$");
    private static final Pattern LINK =
            Pattern.compile("^(- |  ) *(?:& )?([\\w.]+)(?: -> ([\\w.]+))?(?: \\(l\\.([\\d?]+)[^)]*\\))?$");
    private static final int LONGEST_CHAIN = 50;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean counts = head.lines().stream().anyMatch(l -> COUNTS.matcher(l).matches());
        boolean title = head.lines().stream().limit(10).anyMatch(l -> l.strip().equals("Import Linter"));
        return Recognition.certainIf(counts || title, "contracts that are kept or broken");
    }

    /// One chain while its lines are read.
    private static final class Chain {
        private final FindingDraft draft = new FindingDraft();
        private final Place place;
        private final StringBuilder path = new StringBuilder();
        private String end = "";
        private int links;

        Chain(Place place) {
            this.place = place;
        }

        /// Several modules may stand before or behind the same import, one on each line.
        void link(Matcher link) {
            String from = link.group(2);
            String to = link.group(3);
            if (links == 0) {
                draft.file = from;
                draft.line = LineNumber.of(link.group(4) == null ? "" : link.group(4));
            }
            if (links++ > LONGEST_CHAIN) return;
            if (!from.equals(end)) path.append(path.isEmpty() ? "" : " & ").append(from);
            end = from;
            if (to == null) return;
            path.append(" -> ").append(to);
            end = to;
        }
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        String before = "", contract = "", forbidden = "";
        boolean broken = false;
        Chain chain = null;
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line().stripTrailing();
                Matcher link = LINK.matcher(line);
                Matcher not = FORBIDDEN.matcher(line);
                if (broken && link.matches()) {
                    if (link.group(1).equals("- ")) {
                        add(chain, facts);
                        chain = new Chain(lines.place());
                        chain.draft.rule = contract;
                        chain.draft.message = forbidden;
                    }
                    if (chain != null) chain.link(link);
                } else if (not.matches()) {
                    forbidden = not.group(1);
                } else if (RULE.matcher(line).matches() && !before.isBlank()) {
                    broken |= before.equals("Broken contracts");
                    contract = before;
                    forbidden = "";
                }
                before = line;
            }
        }
        add(chain, facts);
    }

    private static void add(@Nullable Chain chain, Facts facts) {
        if (chain == null) return;
        String forbidden = chain.draft.message;
        chain.draft.message = forbidden.isEmpty() ? chain.path.toString() : forbidden + ": " + chain.path;
        facts.add(chain.draft.at(chain.place));
    }
}
