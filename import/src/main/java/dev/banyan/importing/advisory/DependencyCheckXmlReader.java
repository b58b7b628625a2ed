package dev.banyan.importing.advisory;

import dev.banyan.importing.library.AdvisoryDraft;
import dev.banyan.importing.library.Reported;
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
import java.util.List;
import java.util.Locale;

/// OWASP Dependency-Check XML, of any version. A library is what its package URL or its Maven coordinates say; without
/// these it goes by the name of its file.
public final class DependencyCheckXmlReader implements AuditReader {
    private static final About ABOUT = new About(
            "dependency-check-xml",
            "OWASP Dependency-Check XML",
            "known vulnerabilities of the libraries, found by their files",
            "dependency-check.sh --scan . --format XML --out dependency-check.xml");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        if (xml == null || !xml.root().equals("analysis")) return Recognition.NO;
        boolean known = xml.namespace().toLowerCase(Locale.ROOT).contains("dependency-check")
                || xml.elements().contains("dependencies") && xml.elements().contains("projectInfo");
        return Recognition.certainIf(known, "analysis of Dependency-Check");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var reported = new Reported(facts);
        try (XmlCursor xml = input.xml()) {
            var dependency = new CheckedDependency(Place.UNKNOWN);
            while (xml.next()) {
                if (xml.starts("dependency") && xml.parent().equals("dependencies"))
                    dependency = new CheckedDependency(xml.place());
                else if (xml.ends("dependency")) dependency.into(reported);
                else if (xml.inside("relatedDependencies") || xml.inside("evidenceCollected")) continue;
                else element(xml, dependency, reported);
            }
        }
        reported.finish();
    }

    private static void element(XmlCursor xml, CheckedDependency dependency, Reported reported)
            throws UnreadableFile, Cancelled {
        if (xml.starts("fileName") && xml.parent().equals("dependency")) dependency.file(xml.text());
        else if (xml.starts("license")) dependency.licence(xml.text());
        else if (xml.starts("id") && xml.parent().equals("package")) dependency.url(xml.text());
        else if (xml.starts("identifier")) dependency.kind(xml.attribute("type"));
        else if (xml.starts("name") && xml.parent().equals("identifier")) dependency.identifier(xml.text());
        else if (xml.starts("suppressedVulnerability")) reported.leftOut("advisories that Dependency-Check suppresses");
        else if (xml.starts("vulnerability")) dependency.advisory(xml.place());
        else if (!xml.inside("suppressedVulnerability")) vulnerability(xml, dependency.advisory());
    }

    private static void vulnerability(XmlCursor xml, AdvisoryDraft advisory) throws UnreadableFile, Cancelled {
        boolean own = xml.parent().equals("vulnerability");
        if (xml.starts("name") && own) advisory.named(xml.text());
        else if (xml.starts("severity") && own) advisory.severity(xml.text());
        else if (xml.starts("baseSeverity")) advisory.severity(xml.text());
        else if (xml.starts("description") && own) advisory.summary(xml.text());
        else if (xml.starts("software")
                && xml.attribute("vulnerabilityIdMatched").equals("true"))
            advisory.fixedIn(List.of(xml.attribute("versionEndExcluding")));
    }
}
