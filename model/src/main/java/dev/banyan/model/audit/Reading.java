package dev.banyan.model.audit;

import java.util.List;

/// What one source said: its facts in the order of the file, and what could not be used.
public record Reading(Source source, List<Fact> facts, List<Warning> warnings) {
    public Reading {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
    }
}
