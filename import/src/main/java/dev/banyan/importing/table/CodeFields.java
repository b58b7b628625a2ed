package dev.banyan.importing.table;

import static dev.banyan.importing.table.Holds.NUMBER;
import static dev.banyan.importing.table.Holds.SHARE;
import static dev.banyan.importing.table.Holds.TEXT;
import static dev.banyan.importing.table.TableField.optional;
import static dev.banyan.importing.table.TableField.required;

import java.util.List;

/// The fields of what is known of the code: its modules, how they depend on each other, and what was measured of each.
final class CodeFields {
    private CodeFields() {}

    static final List<TableField> MODULES = List.of(
            required("name", "module", TEXT, "The name of the module.", "module | module name | class | package"),
            required("path", "path", TEXT, "The file it is in.", "path | file | filename | file path"));

    static final List<TableField> DEPENDENCIES = List.of(
            required(
                    "from",
                    "from",
                    TEXT,
                    "The module that needs the other.",
                    "from | importer | source | caller | src | module | consumer | von | client"),
            required(
                    "to",
                    "to",
                    TEXT,
                    "The module that is needed.",
                    "to | imported | target | callee | dst | depends on | dependency | provider | nach | " + "uses"),
            optional(
                    "kind",
                    "kind",
                    TEXT,
                    "Import, call, inheritance, foreign key or shared table.",
                    "kind | type | relation | art"),
            optional(
                    "weight",
                    "weight",
                    NUMBER,
                    "How many places say so.",
                    "weight | count | imports | calls | strength | anzahl"));

    static final List<TableField> SIZES = List.of(
            required("file", "file", TEXT, "A file or module.", "file | filename | path | module | name | datei"),
            required(
                    "code",
                    "lines of code",
                    NUMBER,
                    "Lines that are neither blank nor comment.",
                    "code | ncloc | sloc | lines of code | loc | nloc | codezeilen"),
            optional("lines", "lines", NUMBER, "All lines.", "lines | total lines | total | zeilen | physical lines"));

    static final List<TableField> COMPLEXITY = List.of(
            required("file", "file", TEXT, "A file or module.", "file | filename | path | module | class | datei"),
            required(
                    "complexity",
                    "complexity",
                    NUMBER,
                    "Cyclomatic complexity of the file.",
                    "complexity | ccn | cyclomatic complexity | cc | wmc | total complexity | komplexität"),
            optional(
                    "functions",
                    "functions",
                    NUMBER,
                    "How many functions it has.",
                    "functions | methods | function count"),
            optional(
                    "worst",
                    "worst",
                    NUMBER,
                    "The complexity of its worst function.",
                    "worst | max | max complexity | max ccn"),
            optional(
                    "worstName",
                    "worst function",
                    TEXT,
                    "The name of that function.",
                    "worst function | max function | function"));

    static final List<TableField> COVERAGE = List.of(
            required(
                    "file",
                    "file",
                    TEXT,
                    "A file or module.",
                    "file | filename | path | module | name | class | datei"),
            required(
                    "statements",
                    "statements",
                    NUMBER,
                    "Executable lines.",
                    "statements | stmts | lines | lines to cover | total | lines valid | anweisungen"),
            optional(
                    "covered",
                    "executed",
                    NUMBER,
                    "Of these, executed by a test.",
                    "covered | covered lines | hit | executed | lines covered | abgedeckt"),
            optional(
                    "missed",
                    "not executed",
                    NUMBER,
                    "Of these, executed by no test.",
                    "missed | miss | missing | uncovered | uncovered lines | nicht abgedeckt"),
            optional(
                    "share",
                    "share",
                    SHARE,
                    "How many of a hundred, or of one, are executed.",
                    "coverage | cover | line coverage | line rate | percent | % | abdeckung"));

    static final List<TableField> FINDINGS = List.of(
            required(
                    "file",
                    "file",
                    TEXT,
                    "A file, module or class.",
                    "file | filename | file name | path | file path | component | module | class | "
                            + "location | datei"),
            required(
                    "message",
                    "message",
                    TEXT,
                    "What is wrong.",
                    "message | description | issue | title | text | details | meldung | beschreibung"),
            optional(
                    "line",
                    "line",
                    NUMBER,
                    "The line in the code.",
                    "line | line number | lineno | start line | zeile"),
            optional(
                    "rule",
                    "rule",
                    TEXT,
                    "The rule that was broken.",
                    "rule | rule id | code | check | check name | rule name | symbol | cwe | regel"),
            optional(
                    "severity",
                    "severity",
                    TEXT,
                    "How bad it is.",
                    "severity | priority | level | type | impact | schweregrad"));
}
