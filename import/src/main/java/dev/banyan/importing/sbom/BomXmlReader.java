package dev.banyan.importing.sbom;

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

/// CycloneDX XML, versions 1.0 to 1.6, with the vulnerabilities of 1.4 and those of the extension that older documents
/// have inside or beside their components.
public final class BomXmlReader implements AuditReader {
    private static final About ABOUT = new About(
            "cyclonedx-xml",
            "CycloneDX XML",
            "all libraries of any ecosystem with licences and needs, perhaps with their vulnerabilities",
            "mvn cyclonedx:makeAggregateBom");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        if (xml == null || !xml.root().equals("bom")) return Recognition.NO;
        boolean known = xml.namespace().contains("cyclonedx") || xml.elements().contains("components");
        return Recognition.certainIf(known, "root element bom");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var bom = new Bom(facts);
        try (XmlCursor xml = input.xml()) {
            new BomXml(xml, bom).read();
        }
        bom.finish();
    }
}
