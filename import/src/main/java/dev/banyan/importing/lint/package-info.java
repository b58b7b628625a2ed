/// Results of linters and type checkers: the lines they print and the lists they write.
package dev.banyan.importing.lint;
