package dev.banyan.importing.size;

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
import dev.banyan.model.audit.Fact.SizeFact;
import dev.banyan.model.audit.Place;

/// `cloc --xml --by-file`.
public final class ClocXmlReader implements AuditReader {
    private static final About ABOUT =
            new About("cloc-xml", "cloc XML", "how many lines each file has", "cloc --xml --by-file . > cloc.xml");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        boolean cloc =
                xml != null && xml.root().equals("results") && xml.elements().contains("cloc_version");
        return Recognition.certainIf(cloc, "root element results with cloc_version");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        boolean byLanguage = false;
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) {
                byLanguage |= xml.starts("language");
                if (!xml.starts("file")) continue;
                int code = number(xml.attribute("code"));
                int all = code + number(xml.attribute("blank")) + number(xml.attribute("comment"));
                facts.add(new SizeFact(xml.attribute("name"), all, code, xml.place()));
            }
        }
        if (byLanguage) facts.warn(Place.UNKNOWN, "counts languages and not files: run cloc with --by-file");
    }

    private static int number(String text) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }
}
