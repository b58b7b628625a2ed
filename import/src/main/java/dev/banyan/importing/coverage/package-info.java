/// How much of each file the tests execute. Percentages are never read: they mix lines and branches, and an
/// empty file has 100; the counts are what is kept.
package dev.banyan.importing.coverage;
