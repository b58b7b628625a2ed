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

/// PMD XML: the violations of each file. What was suppressed does not count; what could not be read is told.
public final class PmdReader implements AuditReader {
    private static final About ABOUT =
            new About("pmd-xml", "PMD XML", "what the linter found in the code", "mvn pmd:pmd");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        return Recognition.certainIf(xml != null && xml.root().equals("pmd"), "root element pmd");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        String file = "";
        int suppressed = 0;
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) {
                if (xml.starts("file")) file = xml.attribute("name");
                else if (xml.starts("violation")) violation(xml, file, facts);
                else if (xml.starts("error"))
                    facts.warn(xml.place(), "PMD could not read " + xml.attribute("filename"));
                else if (xml.starts("configerror"))
                    facts.warn(xml.place(), "PMD did not run the rule " + xml.attribute("rule"));
                else if (xml.starts("suppressedviolation")) suppressed++;
            }
        }
        if (suppressed > 0) facts.warn(Place.UNKNOWN, suppressed + " suppressed findings do not count");
    }

    private static void violation(XmlCursor xml, String file, Facts facts) throws UnreadableFile, Cancelled {
        Place place = xml.place();
        var draft = new FindingDraft();
        draft.file = file;
        String line = xml.attribute("beginline");
        draft.line = LineNumber.of(line.isEmpty() ? xml.attribute("line") : line);
        draft.rule = xml.attribute("rule");
        String priority = xml.attribute("priority");
        draft.severity = priority.isEmpty() ? "" : "priority " + priority;
        draft.message = xml.text();
        facts.add(draft.at(place));
    }
}
