package dev.banyan.importing.sbom;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Place;
import org.jspecify.annotations.Nullable;

/// SPDX in its own text form of version 2, `Tag: value`, where a value may be `<text>` over several lines.
public final class SpdxTextReader implements AuditReader {
    private static final About ABOUT = new About(
            "spdx-tag-value",
            "SPDX tag-value",
            "all libraries of any ecosystem with licences, perhaps with their needs",
            "syft dir:. -o spdx-tag-value > sbom.spdx");

    private static final int LONGEST = 10_000;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean version =
                head.lines().stream().limit(200).anyMatch(l -> l.strip().startsWith("SPDXVersion:"));
        return Recognition.certainIf(version, "SPDXVersion");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var document = new SpdxDocument(facts);
        var walk = new Walk(document);
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line().strip();
                Place place = lines.place();
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon <= 0) continue;
                String value = line.substring(colon + 1).strip();
                if (value.startsWith("<text>")) value = text(value.substring(6), lines);
                walk.tag(line.substring(0, colon), value, place);
            }
        }
        walk.end();
        document.finish();
    }

    private static String text(String begun, LineCursor lines) throws UnreadableFile, Cancelled {
        var text = new StringBuilder(begun);
        while (text.indexOf("</text>") < 0 && text.length() < LONGEST && lines.next())
            text.append('\n').append(lines.line());
        int end = text.indexOf("</text>");
        return end < 0 ? text.toString() : text.substring(0, end);
    }

    /// Tags belong to the package that was begun last.
    private static final class Walk {
        private final SpdxDocument document;
        private @Nullable SpdxPackage open;

        Walk(SpdxDocument document) {
            this.document = document;
        }

        void tag(String tag, String value, Place place) {
            SpdxPackage spdx = open;
            switch (tag) {
                case "PackageName" -> {
                    end();
                    open = new SpdxPackage(place, value);
                }
                case "FileName", "SnippetSPDXID", "LicenseID" -> end();
                case "Relationship" -> relationship(value.split("\\s+"), place);
                default -> {
                    if (spdx != null) ofPackage(spdx, tag, value);
                }
            }
        }

        private static void ofPackage(SpdxPackage spdx, String tag, String value) {
            switch (tag) {
                case "SPDXID" -> spdx.id = value;
                case "PackageVersion" -> spdx.version = value;
                case "PackageLicenseConcluded" -> spdx.concluded = value;
                case "PackageLicenseDeclared" -> spdx.declared = value;
                case "PrimaryPackagePurpose" -> spdx.purpose = value;
                case "ExternalRef" -> {
                    String[] words = value.split("\\s+", 3);
                    if (words.length == 3) spdx.reference(words[1], words[2]);
                }
                default -> {}
            }
        }

        private void relationship(String[] words, Place place) {
            if (words.length >= 3) document.relationship(words[0], words[1], words[2], place);
        }

        void end() {
            SpdxPackage spdx = open;
            if (spdx != null) document.add(spdx);
            open = null;
        }
    }
}
