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

/// Checkstyle XML, which PHP_CodeSniffer, ktlint, golangci-lint and others write too.
public final class CheckstyleReader implements AuditReader {
    private static final About ABOUT = new About(
            "checkstyle-xml", "checkstyle XML", "what the linter found in the code", "mvn checkstyle:checkstyle");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        return Recognition.certainIf(xml != null && xml.root().equals("checkstyle"), "root element checkstyle");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        String file = "";
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) {
                if (xml.starts("file")) file = xml.attribute("name");
                else if (xml.starts("exception")) facts.warn(xml.place(), "the linter could not read " + file);
                else if (xml.starts("error")) facts.add(error(xml, file).at(xml.place()));
            }
        }
    }

    private static FindingDraft error(XmlCursor xml, String file) {
        var draft = new FindingDraft();
        draft.file = file;
        draft.line = LineNumber.of(xml.attribute("line"));
        draft.rule = xml.attribute("source");
        draft.severity = xml.attribute("severity");
        draft.message = xml.attribute("message");
        return draft;
    }
}
