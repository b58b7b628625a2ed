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
import dev.banyan.model.audit.Fact.CoverageFact;
import dev.banyan.model.audit.Place;

/// JaCoCo XML: the counters of each source file. The path is the package and the file, since the format knows no
/// source root.
public final class JacocoReader implements AuditReader {
    private static final About ABOUT = new About(
            "jacoco-xml",
            "JaCoCo XML",
            "which share of each Java file the tests execute",
            "mvn verify (with jacoco:report)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean jacoco = head.xml()
                .filter(x -> x.root().equals("report") && x.elements().contains("counter"))
                .isPresent();
        return Recognition.certainIf(jacoco, "root element report with counters");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (XmlCursor xml = input.xml()) {
            String folder = "";
            while (xml.next()) {
                if (xml.starts("package")) folder = xml.attribute("name");
                else if (xml.starts("sourcefile")) file(xml, folder, facts);
            }
        }
    }

    private static void file(XmlCursor xml, String folder, Facts facts) throws UnreadableFile, Cancelled {
        Place place = xml.place();
        String name = xml.attribute("name");
        int[] lines = {0, 0};
        int[] branches = {0, 0};
        while (xml.next() && !xml.ends("sourcefile")) {
            if (!xml.starts("counter")) continue;
            int[] to = switch (xml.attribute("type")) {
                case "LINE" -> lines;
                case "BRANCH" -> branches;
                default -> new int[2];
            };
            to[0] = number(xml.attribute("covered"));
            to[1] = number(xml.attribute("missed"));
        }
        String path = folder.isEmpty() ? name : folder + "/" + name;
        facts.add(new CoverageFact(path, lines[0] + lines[1], lines[0], branches[0] + branches[1], branches[0], place));
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
