/// The only places that make XML, JSON and ZIP readers. Audit files come from strangers: nothing here follows a link,
/// expands an entity, unpacks to a path or grows without a limit.
package dev.banyan.importing.safe;
