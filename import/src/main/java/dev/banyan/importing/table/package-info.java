/// What a table of any origin means: dates and numbers as people write them, and mappings that say which column gives
/// which field of a fact.
package dev.banyan.importing.table;
