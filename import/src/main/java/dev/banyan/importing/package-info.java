/// From what a person drops on the workbench to readings: files are found, recognised by their content, read in
/// streams, and every one of them gets a row that says what became of it. Knows no plan; accepting is another step.
package dev.banyan.importing;
