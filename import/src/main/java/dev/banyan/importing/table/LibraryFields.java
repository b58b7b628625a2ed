package dev.banyan.importing.table;

import static dev.banyan.importing.table.Holds.TEXT;
import static dev.banyan.importing.table.TableField.optional;
import static dev.banyan.importing.table.TableField.required;

import java.util.List;

/// The fields of third-party libraries and of their known vulnerabilities.
final class LibraryFields {
    private LibraryFields() {}

    static final List<TableField> LIBRARIES = List.of(
            required(
                    "name",
                    "name",
                    TEXT,
                    "The name of the library.",
                    "name | library | package | component | artifact | dependency | product | bibliothek | " + "paket"),
            required(
                    "version",
                    "version",
                    TEXT,
                    "The version in use.",
                    "version | installed version | current version | installed | current"),
            optional(
                    "ecosystem",
                    "ecosystem",
                    TEXT,
                    "Where it comes from: pypi, npm, maven.",
                    "ecosystem | type | language | package type | manager"),
            optional(
                    "licence",
                    "licence",
                    TEXT,
                    "Its licence.",
                    "licence | license | licenses | license name | lizenz"));

    static final List<TableField> ADVISORIES = List.of(
            required(
                    "library",
                    "library",
                    TEXT,
                    "The name of the library.",
                    "library | package | component | dependency | name | artifact | package name"),
            required(
                    "id",
                    "advisory",
                    TEXT,
                    "Its number: a CVE or the like.",
                    "cve | id | advisory | vulnerability | vulnerability id | cve id | ghsa | osv"),
            optional(
                    "version",
                    "version",
                    TEXT,
                    "The version in use.",
                    "version | installed version | installed | affected version"),
            optional(
                    "severity",
                    "severity",
                    TEXT,
                    "How bad it is.",
                    "severity | cvss | score | priority | level | schweregrad"),
            optional(
                    "fixedIn",
                    "mended in",
                    TEXT,
                    "Versions that have the fix, with commas between.",
                    "fixed in | fixed version | fix version | fix | patched | fixed | recommended version"),
            optional("summary", "summary", TEXT, "What it is about.", "summary | title | description | beschreibung"));
}
