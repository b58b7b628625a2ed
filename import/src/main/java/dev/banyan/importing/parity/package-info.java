/// Readers of comparisons between an old and a new side: what was compared, and how often the answers differ. Answers,
/// parameters and who asked are never kept.
package dev.banyan.importing.parity;
