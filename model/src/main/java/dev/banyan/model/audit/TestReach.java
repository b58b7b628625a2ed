package dev.banyan.model.audit;

/// How many lines of a module one test executes: what a change of the module would be caught by.
public record TestReach(ModuleId module, String test, int lines, SourceId source, Place place) {}
