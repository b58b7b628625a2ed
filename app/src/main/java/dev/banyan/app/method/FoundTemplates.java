package dev.banyan.app.method;

import dev.banyan.model.roadmap.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The templates that were found when the folders were looked through.
///
/// @param shipped  those that come with Banyan
/// @param beside   those that lie beside the plan, by file name
/// @param own      those this person keeps, by file name
/// @param troubles a sentence for each file that is no template or says the id of another one
public record FoundTemplates(List<Template> shipped, List<Template> beside, List<Template> own, List<String> troubles) {
    public FoundTemplates {
        shipped = List.copyOf(shipped);
        beside = List.copyOf(beside);
        own = List.copyOf(own);
        troubles = List.copyOf(troubles);
    }

    /// Those that come with Banyan first, then those beside the plan, then the person's own.
    public List<Template> all() {
        var all = new ArrayList<>(shipped);
        all.addAll(beside);
        all.addAll(own);
        return all;
    }

    public Optional<Template> of(String id) {
        return all().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /// In a word or two for lists: whose it is.
    public String whose(Template template) {
        if (own.contains(template)) return "own";
        return beside.contains(template) ? "beside the plan" : "Banyan";
    }
}
