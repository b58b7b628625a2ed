package dev.banyan.model.audit;

/// How much one author did in one module. Authors go by pseudonyms.
///
/// @param commits by this author, -1 when no source says
/// @param added   lines added by this author, -1 when no source says
public record Author(ModuleId module, String name, int commits, long added, SourceId source, Place place) {}
