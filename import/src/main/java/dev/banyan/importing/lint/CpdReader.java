package dev.banyan.importing.lint;

import dev.banyan.importing.finding.FindingDraft;
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
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.List;

/// CPD XML of PMD: lines that stand in several places. Each place is a finding that names another one.
public final class CpdReader implements AuditReader {
    private static final About ABOUT =
            new About("cpd-xml", "CPD duplications", "which lines of code stand in several places", "mvn pmd:cpd");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        return Recognition.certainIf(xml != null && xml.root().equals("pmd-cpd"), "root element pmd-cpd");
    }

    private record Copy(String file, int line, Place place) {}

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        String lines = "";
        var copies = new ArrayList<Copy>();
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) {
                if (xml.starts("duplication")) {
                    lines = xml.attribute("lines");
                    copies.clear();
                } else if (xml.starts("file")) {
                    copies.add(new Copy(xml.attribute("path"), LineNumber.of(xml.attribute("line")), xml.place()));
                } else if (xml.ends("duplication")) {
                    tell(lines, copies, facts);
                }
            }
        }
    }

    private static void tell(String lines, List<Copy> copies, Facts facts) {
        for (int i = 0; i < copies.size(); i++) {
            Copy copy = copies.get(i);
            Copy other = copies.get((i + 1) % copies.size());
            var draft = new FindingDraft();
            draft.file = copy.file();
            draft.line = copy.line();
            draft.rule = "duplication";
            draft.message = lines + " lines stand also in " + other.file() + ", line " + other.line();
            facts.add(draft.at(copy.place()));
        }
    }
}
