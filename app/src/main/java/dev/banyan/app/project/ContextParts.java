package dev.banyan.app.project;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.Relationship;
import dev.banyan.model.SeamId;
import dev.banyan.model.audit.ModuleId;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/// The bounded contexts, the modules in them, and how they relate.
final class ContextParts {
    private static final Table<ContextId, BoundedContext> CONTEXT = Table.of(
            "context",
            1,
            "id, name, colour, owner, language, purpose, business_impact",
            Plan::contexts,
            (id, c, to) -> to.accept(
                    Row.of(id, c.name(), c.colour(), c.owner(), c.language(), c.purpose(), c.businessImpact())));

    private static final Table<ModuleId, ContextId> MEMBER = Table.of(
            "context_module",
            1,
            "module, context",
            Plan::membership,
            (module, context, to) -> to.accept(Row.of(module, context)));

    private static final Table<SeamId, Relationship> RELATIONSHIP = Table.of(
            "relationship",
            2,
            "one, other, pattern, upstream, note",
            Plan::relationships,
            (seam, r, to) -> to.accept(Row.of(seam.one(), seam.other(), r.pattern(), r.upstream(), r.note())));

    static final Part CONTEXTS = Part.of(ContextParts::contexts, CONTEXT);
    static final Part MEMBERS = Part.of(ContextParts::members, MEMBER);
    static final Part RELATIONSHIPS = Part.of(ContextParts::relationships, RELATIONSHIP);

    private ContextParts() {}

    private static Plan contexts(Rows rows, Plan onto) {
        var contexts = new TreeMap<ContextId, BoundedContext>();
        for (Row row : rows.all(CONTEXT)) {
            Values v = row.read();
            var c = new BoundedContext(
                    new ContextId(v.text()), v.text(), v.text(), v.text(), v.text(), v.text(), v.integer());
            contexts.put(c.id(), c);
        }
        return onto.withContexts(TreePMap.from(contexts));
    }

    private static Plan members(Rows rows, Plan onto) {
        var members = new TreeMap<ModuleId, ContextId>();
        for (Row row : rows.all(MEMBER)) {
            Values v = row.read();
            members.put(new ModuleId(v.text()), new ContextId(v.text()));
        }
        return onto.withMembership(TreePMap.from(members));
    }

    private static Plan relationships(Rows rows, Plan onto) {
        var relationships = new TreeMap<SeamId, Relationship>();
        for (Row row : rows.all(RELATIONSHIP)) {
            Values v = row.read();
            var seam = new SeamId(new ContextId(v.text()), new ContextId(v.text()));
            var pattern = v.constant(Relationship.Pattern.class);
            relationships.put(seam, new Relationship(seam, pattern, contextOrNull(v), v.text()));
        }
        return onto.withRelationships(TreePMap.from(relationships));
    }

    static @Nullable ContextId contextOrNull(Values v) {
        String text = v.textOrNull();
        return text == null ? null : new ContextId(text);
    }
}
