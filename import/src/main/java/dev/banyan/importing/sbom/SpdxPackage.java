package dev.banyan.importing.sbom;

import dev.banyan.importing.library.Coordinates;
import dev.banyan.model.audit.Place;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A package of an SPDX document while it is put together.
final class SpdxPackage {
    private static final Pattern NAME =
            Pattern.compile("CVE-\\d{4}-\\d{4,}|GHSA(?:-[0-9a-z]{4}){3}|PYSEC-\\d{4}-\\d+", Pattern.CASE_INSENSITIVE);

    final Place place;
    final Set<String> advisories = new LinkedHashSet<>();
    String id = "";
    String version = "";
    String concluded = "";
    String declared = "";
    String purpose = "";
    private final String name;
    private String purl = "";

    SpdxPackage(Place place, String name) {
        this.place = place;
        this.name = name;
    }

    /// @param type as `referenceType` says it, a word or an address that ends in it
    void reference(String type, String locator) {
        String kind = type.substring(type.lastIndexOf('/') + 1);
        if (kind.equals("purl") && purl.isEmpty()) purl = locator;
        Matcher named = NAME.matcher(locator);
        if (kind.equals("advisory") && advisories.size() < 100)
            advisories.add(named.find() ? named.group() : locator.substring(locator.lastIndexOf('/') + 1));
    }

    Coordinates coordinates() {
        return Coordinates.of("", "", name, said(version), purl);
    }

    String licence() {
        return said(concluded).isEmpty() ? said(declared) : concluded;
    }

    boolean isLibrary() {
        return switch (purpose.replace('_', '-')) {
            case "CONTAINER", "OPERATING-SYSTEM", "FILE", "DEVICE", "FIRMWARE" -> !purl.isEmpty();
            default -> true;
        };
    }

    private static String said(String text) {
        return text.equals("NOASSERTION") || text.equals("NONE") ? "" : text;
    }
}
