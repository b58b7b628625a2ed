package dev.banyan.app.work;

import dev.banyan.importing.table.TableMapping;
import dev.banyan.model.audit.MappingRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a person wants of an import. Files go by their names in the drop.
///
/// @param leftOut readable files that are not wanted
/// @param partly  broken files of which the beginning is wanted
/// @param formats what files are to be read as, by stable id, where it is not as they are recognised
/// @param rules   for names that match no module
/// @param mappings how tables are read that no reader knows
public record ImportChoice(
        Set<String> leftOut,
        Set<String> partly,
        Map<String, String> formats,
        List<MappingRule> rules,
        List<TableMapping> mappings) {
    public ImportChoice {
        leftOut = Set.copyOf(leftOut);
        partly = Set.copyOf(partly);
        formats = Map.copyOf(formats);
        rules = List.copyOf(rules);
        mappings = List.copyOf(mappings);
    }

    /// Everything that can be read to its end, as it is recognised.
    static ImportChoice whole(List<MappingRule> rules, List<TableMapping> mappings) {
        return new ImportChoice(Set.of(), Set.of(), Map.of(), rules, mappings);
    }

    public ImportChoice withPartly(Set<String> files) {
        return new ImportChoice(leftOut, files, formats, rules, mappings);
    }

    public ImportChoice withLeftOut(Set<String> files) {
        return new ImportChoice(files, partly, formats, rules, mappings);
    }

    public ImportChoice withFormats(Map<String, String> chosen) {
        return new ImportChoice(leftOut, partly, chosen, rules, mappings);
    }

    public ImportChoice withRules(List<MappingRule> changed) {
        return new ImportChoice(leftOut, partly, formats, changed, mappings);
    }

    public ImportChoice withMappings(List<TableMapping> known) {
        return new ImportChoice(leftOut, partly, formats, rules, known);
    }
}
