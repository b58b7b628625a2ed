package dev.banyan.importing.lint;

import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Place;

/// Understands what one linter prints, line by line. It may remember headings; one is made for every file.
interface LintLines {
    /// Takes a line, and gives the finding it tells or completes to the facts.
    void take(String line, Place place, Facts facts);
}
