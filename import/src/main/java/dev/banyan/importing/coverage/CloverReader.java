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
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Place;

/// Clover XML, which jest, PHPUnit and OpenClover write: the sums of each file, or its lines when it has no sums.
public final class CloverReader implements AuditReader {
    private static final About ABOUT = new About(
            "clover-xml",
            "Clover XML",
            "which share of each file the tests execute",
            "npx jest --coverage --coverageReporters=clover");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        if (xml == null || !xml.root().equals("coverage")) return Recognition.NO;
        boolean clover = xml.attributes().containsKey("clover")
                || xml.elements().contains("project") && !xml.attributes().containsKey("line-rate");
        return Recognition.certainIf(clover, "root element coverage with a project");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) if (xml.starts("file")) file(xml, facts);
        }
    }

    private static final class Counts {
        private int statements;
        private int covered;
        private int branches;
        private int taken;
    }

    private static void file(XmlCursor xml, Facts facts) throws UnreadableFile, Cancelled {
        Place place = xml.place();
        String path = xml.attribute("path");
        String name = path.isEmpty() ? xml.attribute("name") : path;
        var lines = new Counts();
        var sums = new Counts();
        boolean summed = false;
        int classes = 0;
        while (xml.next() && !xml.ends("file")) {
            if (xml.starts("class")) classes++;
            else if (xml.ends("class")) classes--;
            else if (xml.starts("line")) line(xml, lines);
            else if (xml.starts("metrics") && classes == 0) {
                summed = true;
                sums.statements = number(xml.attribute("statements"));
                sums.covered = number(xml.attribute("coveredstatements"));
                sums.branches = number(xml.attribute("conditionals"));
                sums.taken = number(xml.attribute("coveredconditionals"));
            }
        }
        Counts c = summed ? sums : lines;
        if (name.isEmpty()) facts.warn(place, "a file without a name was left out");
        else
            facts.add(new CoverageFact(
                    name,
                    c.statements,
                    Math.min(c.covered, c.statements),
                    c.branches,
                    Math.min(c.taken, c.branches),
                    place));
    }

    private static void line(XmlCursor xml, Counts to) {
        String type = xml.attribute("type");
        boolean hit = number(xml.attribute("count")) > 0;
        if (type.equals("cond")) {
            to.branches += 2;
            if (number(xml.attribute("truecount")) > 0) to.taken++;
            if (number(xml.attribute("falsecount")) > 0) to.taken++;
            hit |= number(xml.attribute("truecount")) + number(xml.attribute("falsecount")) > 0;
        }
        if (type.equals("method")) return;
        to.statements++;
        if (hit) to.covered++;
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
