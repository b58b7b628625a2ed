package dev.banyan.importing.table;

import static dev.banyan.importing.table.Holds.DATE;
import static dev.banyan.importing.table.Holds.DURATION;
import static dev.banyan.importing.table.Holds.NUMBER;
import static dev.banyan.importing.table.Holds.SHARE;
import static dev.banyan.importing.table.Holds.TEXT;
import static dev.banyan.importing.table.TableField.optional;
import static dev.banyan.importing.table.TableField.required;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of facts that a table may hold, one fact a row, with the fields of each.
public enum TableKind {
    INCIDENTS(
            "incidents",
            "one thing that went wrong, or one ticket, a row",
            required(
                    "title",
                    "title",
                    TEXT,
                    "What went wrong, in a line.",
                    "title | summary | short description | subject | description | titel | betreff | "
                            + "kurzbeschreibung | zusammenfassung | message | sujet | résumé"),
            optional(
                    "id",
                    "number",
                    TEXT,
                    "What the tracker calls it.",
                    "id | key | number | incident | ticket | issue key | tiny id | tinyid | "
                            + "incident number | nr | nummer | ref"),
            optional(
                    "severity",
                    "severity",
                    TEXT,
                    "How bad it is, in the words of the tracker.",
                    "severity | priority | urgency | impact | prio | priorität | dringlichkeit | level | "
                            + "priorité"),
            optional(
                    "where",
                    "happened in",
                    TEXT,
                    "A module, file, address, component or service.",
                    "component | module | service | cmdb ci | configuration item | endpoint | url | path | "
                            + "where | application | app | area | komponente | modul | anwendung | culprit | file"),
            optional(
                    "opened",
                    "began",
                    DATE,
                    "When it began or was reported.",
                    "opened | opened at | created | created at | created on | start | started | reported | "
                            + "date | first seen | erstellt | erstellt am | eröffnet | gemeldet | datum | beginn"),
            optional(
                    "resolved",
                    "ended",
                    DATE,
                    "When it was resolved; empty while it is open.",
                    "resolved | resolved at | resolved on | closed | closed at | end | ended | gelöst | "
                            + "gelöst am | erledigt | geschlossen | ende"),
            optional(
                    "duration",
                    "took",
                    DURATION,
                    "How long until it was resolved.",
                    "duration | time to resolve | seconds to resolve | ttr | mttr | downtime | outage | "
                            + "dauer | hours | minutes"),
            optional(
                    "times",
                    "times",
                    NUMBER,
                    "How often it happened.",
                    "times | count | occurrences | events | anzahl | häufigkeit")),
    TRAFFIC(
            "traffic",
            "the requests to one address a row",
            required(
                    "path",
                    "address",
                    TEXT,
                    "A path, with or without the method in front (GET /orders/).",
                    "endpoint | resource name | resource | path | url | uri | route | address | "
                            + "transaction | transaction name | operation | page | adresse | pfad | request"),
            required(
                    "requests",
                    "requests",
                    NUMBER,
                    "How many requests.",
                    "requests | request count | hits | calls | count | call count | throughput | total | "
                            + "samples | anfragen | aufrufe | anzahl | requêtes | volume"),
            optional("method", "method", TEXT, "GET, POST and so on.", "method | http method | verb | methode"),
            optional(
                    "errors",
                    "failed",
                    NUMBER,
                    "How many of them failed.",
                    "errors | error count | failed | failures | 5xx | fehler | erreurs"),
            optional(
                    "errorRate",
                    "failed, as a share",
                    SHARE,
                    "How many of a hundred, or of one, failed.",
                    "error rate | errors rate | error rate pct | error percentage | error percent | "
                            + "failure rate | error % | errors % | fehlerrate | fehlerquote | taux d erreur"),
            optional(
                    "mean",
                    "mean time",
                    DURATION,
                    "How long an answer takes on average.",
                    "mean | avg | average | avg duration | avg latency | average response time | "
                            + "mean response time | avg response time | latency | response time | mittelwert | "
                            + "durchschnitt | mittlere dauer | moyenne"),
            optional(
                    "p95",
                    "95th percentile",
                    DURATION,
                    "How long at most 95 of 100 answers take.",
                    "p95 | 95th percentile | percentile 95 | 95 percentile | 95% | 95 % | p95 latency | "
                            + "p95 duration | pct95 | 95th")),
    PARITY(
            "parity",
            "what was compared between old and new a row, with how often the answers differ",
            required(
                    "what",
                    "what was compared",
                    TEXT,
                    "An address, the name of a route or of an experiment, or a module.",
                    "endpoint | route | path | url | module | experiment | operation | address | what | name | "
                            + "endpunkt | adresse | modul | page"),
            required(
                    "compared",
                    "compared",
                    NUMBER,
                    "How often it was compared.",
                    "compared | comparisons | compared requests | replayed | shadowed | checked | verglichen | "
                            + "vergleiche"),
            optional(
                    "differing",
                    "different",
                    NUMBER,
                    "How many of them were answered differently.",
                    "differing | different | differences | mismatched | mismatches | mismatch | diffs | "
                            + "abweichend | abweichungen"),
            optional(
                    "same",
                    "the same",
                    NUMBER,
                    "How many of them were answered alike.",
                    "same | matched | matches | identical | equal | gleich | identisch"),
            optional(
                    "share",
                    "the same, as a share",
                    SHARE,
                    "How many of a hundred, or of one, were answered alike.",
                    "parity | parity pct | parity percent | match rate | percent same | same pct | same % | "
                            + "match % | parity % | übereinstimmung"),
            optional("method", "method", TEXT, "GET, POST and so on.", "method | http method | verb | methode"),
            optional(
                    "first",
                    "first day",
                    DATE,
                    "The first day of comparing.",
                    "first | first day | from | since | day | date | start | von | tag | datum"),
            optional(
                    "last",
                    "last day",
                    DATE,
                    "The last day of comparing.",
                    "last | last day | until | to | end | bis")),
    FINDINGS(
            "findings",
            "one result of static analysis a row",
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
                    "severity | priority | level | type | impact | schweregrad")),
    ENDPOINTS(
            "endpoints",
            "one entry point a row",
            required(
                    "route",
                    "route",
                    TEXT,
                    "The route as the framework writes it.",
                    "route | url | path | uri | pattern | url pattern | endpoint"),
            required(
                    "view",
                    "answered by",
                    TEXT,
                    "The function or class that answers.",
                    "view | handler | controller | module | function | action | callable"),
            optional("name", "name", TEXT, "The name of the route.", "name | url name | route name")),
    DEPENDENCIES(
            "dependencies",
            "one dependency of a module on another a row",
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
                    "weight | count | imports | calls | strength | anzahl")),
    SIZES(
            "sizes",
            "the size of one file a row",
            required("file", "file", TEXT, "A file or module.", "file | filename | path | module | name | datei"),
            required(
                    "code",
                    "lines of code",
                    NUMBER,
                    "Lines that are neither blank nor comment.",
                    "code | ncloc | sloc | lines of code | loc | nloc | codezeilen"),
            optional("lines", "lines", NUMBER, "All lines.", "lines | total lines | total | zeilen | physical lines")),
    COMPLEXITY(
            "complexity",
            "the complexity of one file a row",
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
                    "worst function | max function | function")),
    COVERAGE(
            "coverage",
            "the coverage of one file a row",
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
                    "coverage | cover | line coverage | line rate | percent | % | abdeckung")),
    LIBRARIES(
            "libraries",
            "one library a row",
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
                    "licence | license | licenses | license name | lizenz")),
    ADVISORIES(
            "advisories",
            "one vulnerability of a library a row",
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
            optional("summary", "summary", TEXT, "What it is about.", "summary | title | description | beschreibung")),
    CHANGES(
            "changes",
            "what the history says of one file a row",
            required("file", "file", TEXT, "A file.", "file | filename | path | entity | module | datei"),
            required(
                    "commits",
                    "commits",
                    NUMBER,
                    "How many commits touched it.",
                    "commits | revisions | n revs | revs | changes | change count | änderungen"),
            optional("added", "added", NUMBER, "Lines added.", "added | insertions | lines added | hinzugefügt"),
            optional(
                    "deleted",
                    "deleted",
                    NUMBER,
                    "Lines deleted.",
                    "deleted | deletions | lines deleted | removed | gelöscht"),
            optional(
                    "authors",
                    "authors",
                    NUMBER,
                    "How many people changed it.",
                    "authors | n authors | author count | contributors | autoren"),
            optional(
                    "last",
                    "last change",
                    DATE,
                    "When it was changed last.",
                    "last | last change | last changed | last modified | last commit | letzte änderung")),
    AUTHORS(
            "authors",
            "how much one person did in one file a row; names become numbers while reading",
            required("file", "file", TEXT, "A file.", "file | filename | path | entity | module | datei"),
            required(
                    "author",
                    "author",
                    TEXT,
                    "Who; kept as a number only.",
                    "author | owner | developer | committer | main dev | maintainer | autor | besitzer | "
                            + "verantwortlich"),
            optional(
                    "commits",
                    "commits",
                    NUMBER,
                    "Commits of this person.",
                    "commits | revisions | author revs | revs | changes"),
            optional("added", "added", NUMBER, "Lines added by this person.", "added | insertions | lines added")),
    JOBS(
            "jobs",
            "one job a row",
            required(
                    "task",
                    "runs",
                    TEXT,
                    "The function or command that runs.",
                    "task | command | function | script | runs | program | aufgabe | befehl"),
            required(
                    "schedule",
                    "schedule",
                    TEXT,
                    "When it runs, in words or as cron.",
                    "schedule | cron | crontab | interval | when | frequency | zeitplan"),
            optional("name", "name", TEXT, "What it is called.", "name | job | job name | title"),
            optional("enabled", "in use", TEXT, "Yes or no.", "enabled | active | status | aktiv")),
    TABLES(
            "tables",
            "one table of the database a row",
            required(
                    "name",
                    "table",
                    TEXT,
                    "The name of the table.",
                    "table | table name | relname | tablename | tabelle | relation"),
            required(
                    "rows",
                    "rows",
                    NUMBER,
                    "How many rows it has.",
                    "rows | row count | n live tup | num rows | table rows | zeilen | reltuples | " + "estimated rows"),
            optional(
                    "bytes",
                    "bytes",
                    NUMBER,
                    "The bytes it takes.",
                    "bytes | size | size bytes | total bytes | data length | größe"),
            optional("model", "kept for", TEXT, "The class that is kept in it.", "model | class | entity")),
    MODULES(
            "modules",
            "one module a row",
            required("name", "module", TEXT, "The name of the module.", "module | module name | class | package"),
            required("path", "path", TEXT, "The file it is in.", "path | file | filename | file path"));

    private final String words;
    private final String meaning;
    private final List<TableField> fields;

    TableKind(String words, String meaning, TableField... fields) {
        this.words = words;
        this.meaning = meaning;
        this.fields = List.of(fields);
    }

    /// In the plural, lower case, as mappings are kept ("incidents").
    public String words() {
        return words;
    }

    /// What a row of such a table is, in words.
    public String meaning() {
        return meaning;
    }

    public List<TableField> fields() {
        return fields;
    }

    public Optional<TableField> field(String id) {
        return fields.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /// @param words as [#words], in any case
    public static Optional<TableKind> of(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(k -> k.words.equals(wanted)).findFirst();
    }
}
