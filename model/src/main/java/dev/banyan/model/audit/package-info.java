/// What the audits say: sources, the facts read from them, and the system they describe once the names are joined.
///
/// A reader turns one file into a [Reading]. An [Audit] is a set of readings with the rules that map names to
/// modules. [AuditFacts] is the joined picture every other package works on; it is derived from the audit and never
/// edited. What is known of the system at work is in its [Operation]: tables and who uses them, traffic by endpoint,
/// incidents, tests, jobs. How a weakness of a library reaches the modules is told by [LibraryReach].
package dev.banyan.model.audit;
