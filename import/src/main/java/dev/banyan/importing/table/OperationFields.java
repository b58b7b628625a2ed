package dev.banyan.importing.table;

import static dev.banyan.importing.table.Holds.DATE;
import static dev.banyan.importing.table.Holds.DURATION;
import static dev.banyan.importing.table.Holds.NUMBER;
import static dev.banyan.importing.table.Holds.SHARE;
import static dev.banyan.importing.table.Holds.TEXT;
import static dev.banyan.importing.table.TableField.optional;
import static dev.banyan.importing.table.TableField.required;

import java.util.List;

/// The fields of what a system does in operation: its entry points and jobs, what is asked of it, what went wrong, and
/// the tables of its database.
final class OperationFields {
    private OperationFields() {}

    static final List<TableField> ENDPOINTS = List.of(
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
            optional("name", "name", TEXT, "The name of the route.", "name | url name | route name"));

    static final List<TableField> JOBS = List.of(
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
            optional("enabled", "in use", TEXT, "Yes or no.", "enabled | active | status | aktiv"));

    static final List<TableField> TRAFFIC = List.of(
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
                            + "p95 duration | pct95 | 95th"));

    static final List<TableField> INCIDENTS = List.of(
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
                    "times | count | occurrences | events | anzahl | häufigkeit"));

    static final List<TableField> TABLES = List.of(
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
            optional("model", "kept for", TEXT, "The class that is kept in it.", "model | class | entity"));
}
