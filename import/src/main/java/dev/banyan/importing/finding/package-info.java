/// Results of static analysis.
package dev.banyan.importing.finding;
