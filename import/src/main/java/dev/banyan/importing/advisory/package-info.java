/// What is known against the libraries of a system, as the tools that look them up report it. Severity is the word of
/// the source; where it has only a score, the word that CVSS version 3 has for it.
package dev.banyan.importing.advisory;
