package dev.banyan.importing.sbom;

import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.XmlCursor;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Walks the elements of a CycloneDX document.
final class BomXml {
    private final XmlCursor xml;
    private final Bom bom;
    private final Deque<BomComponent> open = new ArrayDeque<>();
    private @Nullable BomVulnerability vulnerability;
    private String needing = "";

    BomXml(XmlCursor xml, Bom bom) {
        this.xml = xml;
        this.bom = bom;
    }

    void read() throws UnreadableFile, Cancelled {
        while (xml.next()) {
            if (xml.inside("tools") || xml.inside("evidence") || xml.inside("pedigree") || xml.inside("formulation"))
                continue;
            BomVulnerability current = vulnerability;
            if (xml.starts("vulnerability")) vulnerability = started();
            else if (xml.ends("vulnerability") && current != null) {
                current.into(bom);
                vulnerability = null;
            } else if (current != null) current.element(xml);
            else if (xml.starts("dependency")) dependency();
            else component();
        }
    }

    private BomVulnerability started() {
        BomComponent around = open.peek();
        String ref = xml.attribute("ref");
        if (ref.isEmpty() && around != null) ref = around.ref.isEmpty() ? around.purl : around.ref;
        return new BomVulnerability(xml.place(), ref);
    }

    /// `<dependency ref="a"><dependency ref="b"/></dependency>`.
    private void dependency() {
        if (!xml.parent().equals("dependency")) needing = xml.attribute("ref");
        else bom.need(needing, xml.attribute("ref"), xml.place());
    }

    private void component() throws UnreadableFile, Cancelled {
        BomComponent component = open.peek();
        if (xml.starts("component")) {
            var started = new BomComponent(xml.place());
            started.type = xml.attribute("type");
            started.ref = xml.attribute("bom-ref");
            open.push(started);
        } else if (component == null) {
            return;
        } else if (xml.ends("component")) {
            open.pop();
            bom.add(component, xml.inside("metadata"));
        } else if (xml.parent().equals("component")) {
            if (xml.starts("group")) component.group = xml.text();
            else if (xml.starts("name")) component.name = xml.text();
            else if (xml.starts("version")) component.version = xml.text();
            else if (xml.starts("purl")) component.purl = xml.text();
        } else if (xml.parent().equals("license") && (xml.starts("id") || xml.starts("name"))
                || xml.parent().equals("licenses") && xml.starts("expression")) {
            component.licences.add(xml.text());
        }
    }
}
