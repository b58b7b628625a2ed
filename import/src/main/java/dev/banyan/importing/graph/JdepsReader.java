package dev.banyan.importing.graph;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.ModuleFact;
import dev.banyan.model.audit.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What jdeps prints: classes or packages, each with those it needs, in one line (since JDK 9) or below it (JDK 8). The
/// lines about whole archives say nothing of modules.
public final class JdepsReader implements AuditReader {
    private static final About ABOUT = new About(
            "jdeps-text",
            "jdeps",
            "which Java class or package depends on which",
            "jdeps -verbose:class -filter:none target/classes > jdeps.txt");

    private static final Pattern ARCHIVE = Pattern.compile("^(\\S.*?) -> (\\S.*)$");
    private static final Pattern WELL_KNOWN =
            Pattern.compile("not found|(java|jdk)\\.[\\w.]+|.*\\b(rt|jfxrt|jce|tools)\\.jar|JDK removed internal API");
    /// What is told of an archive that is a module, before anything else.
    private static final Pattern MODULE = Pattern.compile(
            "(open )?[\\w.]+(@\\S+)?|\\s+\\[(file|jrt):.*]|\\s+(requires|exports|opens|uses|provides)\\s.+");
    private static final Pattern ROW = Pattern.compile("^\\s+([\\w.$/\\-]+)\\s+-> ([\\w.$/\\-]+)(\\s.*)?$");
    private static final Pattern OWNER = Pattern.compile("^\\s+([\\w.$/\\-]+)(\\s+\\([^()]*\\))?\\s*$");
    private static final Pattern NEED = Pattern.compile("^\\s+-> ([\\w.$/\\-]+)(\\s.*)?$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        List<String> lines = head.lines().stream().filter(l -> !l.isBlank()).toList();
        boolean archives = false;
        boolean known = false;
        boolean rows = false;
        for (String line : lines.subList(0, Math.min(200, lines.size()))) {
            Matcher archive = ARCHIVE.matcher(line);
            if (archive.matches()) {
                archives = true;
                known |= WELL_KNOWN.matcher(archive.group(2).strip()).matches();
            } else if (ROW.matcher(line).matches() || NEED.matcher(line).matches()) {
                rows = archives;
            } else if (!archives && !MODULE.matcher(line).matches()) {
                return Recognition.NO;
            }
        }
        return Recognition.certainIf(archives && known, rows ? "archives and what they need" : "archives");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var edges = new Edges();
        Set<String> declared = new HashSet<>();
        String owner = "";
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                Matcher row = ROW.matcher(line);
                Matcher need = NEED.matcher(line);
                if (row.matches()) {
                    owner = row.group(1);
                    edges.add(owner, row.group(2), Place.at("line " + lines.number()));
                    declare(owner, declared, lines, facts);
                } else if (need.matches() && !owner.isEmpty()) {
                    edges.add(owner, need.group(1), Place.at("line " + lines.number()));
                    declare(owner, declared, lines, facts);
                } else {
                    Matcher alone = OWNER.matcher(line);
                    owner = alone.matches() ? alone.group(1) : "";
                }
            }
        }
        if (declared.isEmpty())
            facts.warn(Place.line(1), "it speaks of whole archives and of no classes: run jdeps -verbose:class");
        edges.into(facts);
    }

    private static void declare(String name, Set<String> declared, LineCursor lines, Facts facts) {
        if (declared.add(name)) facts.add(new ModuleFact(name, null, lines.place()));
    }
}
