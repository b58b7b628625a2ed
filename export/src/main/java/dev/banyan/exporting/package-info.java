/// The door for writers of the roadmap: one package per format behind one interface.
package dev.banyan.exporting;
