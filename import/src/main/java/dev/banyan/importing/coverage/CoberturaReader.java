package dev.banyan.importing.coverage;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.XmlCursor;
import dev.banyan.importing.spi.XmlPeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cobertura XML, which coverage.py and many others write. Rates are not read, lines are counted. A file name is
/// relative to one of the sources: with a single source both are joined, so that files of the same name in two
/// packages stay apart.
public final class CoberturaReader implements AuditReader {
    private static final About ABOUT = new About(
            "cobertura-xml",
            "Cobertura XML",
            "which share of each file the tests execute",
            "coverage run --branch manage.py test && coverage xml");

    private static final Pattern CONDITIONS = Pattern.compile("\\((\\d{1,6})/(\\d{1,6})\\)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        if (xml == null || !xml.root().equals("coverage")) return Recognition.NO;
        boolean cobertura =
                xml.attributes().containsKey("line-rate") || xml.elements().contains("packages");
        return Recognition.certainIf(cobertura, "root element coverage with rates");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var counts = new LineCounts();
        var sources = new ArrayList<String>();
        LineCounts.@Nullable OneFile file = null;
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) {
                if (xml.starts("source")) {
                    sources.add(xml.text());
                } else if (xml.starts("class")) {
                    String name = xml.attribute("filename");
                    file = name.isEmpty() ? null : counts.file(joined(sources, name), xml.place());
                    if (name.isEmpty()) facts.warn(xml.place(), "a class without a file was left out");
                } else if (xml.ends("class")) {
                    file = null;
                } else if (xml.starts("line") && file != null) {
                    line(xml, file, facts);
                }
            }
        }
        counts.into(facts);
    }

    private static void line(XmlCursor xml, LineCounts.OneFile file, Facts facts) {
        int line = LineCounts.number(xml.attribute("number"));
        if (line < 0) {
            facts.warn(xml.place(), "a line without a number was left out");
            return;
        }
        if (!file.line(line, LineCounts.number(xml.attribute("hits")) > 0))
            facts.warn(xml.place(), "there can be no line " + line);
        String written = xml.attribute("condition-coverage");
        if (written.isEmpty()) return;
        Matcher conditions = CONDITIONS.matcher(written);
        if (conditions.find())
            file.branches(line, Integer.parseInt(conditions.group(1)), Integer.parseInt(conditions.group(2)));
    }

    private static String joined(List<String> sources, String name) {
        boolean absolute = name.startsWith("/") || name.matches("^[A-Za-z]:.*");
        List<String> given = sources.stream()
                .filter(s -> !s.isBlank() && !s.equals("."))
                .distinct()
                .toList();
        if (absolute || given.size() != 1) return name;
        String root = given.getFirst();
        return root.endsWith("/") || root.endsWith("\\") ? root + name : root + "/" + name;
    }
}
