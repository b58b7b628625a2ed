package dev.banyan.importing.django;

import dev.banyan.importing.django.DjangoModel.Key;
import dev.banyan.importing.django.DjangoModel.Kind;
import dev.banyan.importing.django.DjangoModel.Relation;
import dev.banyan.importing.spi.Facts;
import dev.banyan.model.audit.Fact.TableFact;
import dev.banyan.model.audit.Fact.TableLinkFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The tables that Django makes for a set of models, under the names it gives by itself: `order_line` for the model
/// `Line` of the app `order`. A table between two models belongs to the one that declares it. What an abstract model
/// declares is in the tables of all that derive from it. Names that
/// a model chooses with `db_table` are not in the file, except those of Django's own apps, which are known.
///
/// See [the documentation of db_table](https://docs.djangoproject.com/en/stable/ref/models/options/#db-table).
final class ModelTables {
    private static final Map<String, String> DJANGOS_OWN = Map.of(
            "django_contrib_admin_models.LogEntry", "django_admin_log",
            "django_contrib_contenttypes_models.ContentType", "django_content_type",
            "django_contrib_flatpages_models.FlatPage", "django_flatpage",
            "django_contrib_redirects_models.Redirect", "django_redirect",
            "django_contrib_sessions_models.Session", "django_session",
            "django_contrib_sites_models.Site", "django_site");
    private static final int DEEPEST = 30;

    private final Map<Key, DjangoModel> models = new LinkedHashMap<>();
    private final Set<Key> abstracts = new HashSet<>();
    private final boolean keysTold;
    private int leftOut;

    /// @param keysTold whether the file lists all fields, so that a model without a key has no table
    ModelTables(List<DjangoModel> all, boolean keysTold) {
        this.keysTold = keysTold;
        for (DjangoModel model : all) {
            models.putIfAbsent(model.key(), model);
            for (Relation r : model.relations()) if (r.kind() == Kind.ABSTRACT) abstracts.add(r.to());
        }
    }

    /// @param codeName gives the class of a model as the dependencies name it
    void into(Facts facts, Function<Key, String> codeName) {
        for (DjangoModel model : models.values()) {
            String table = table(model);
            if (table.isEmpty()) continue;
            facts.add(new TableFact(table, codeName.apply(model.key()), -1, -1, model.place()));
            for (Relation r : relations(model)) relation(model, table, r, codeName, facts);
        }
        if (leftOut > 0)
            facts.warn(
                    Place.UNKNOWN,
                    "relations to models that are not in the file, left out: " + leftOut
                            + "; run graph_models with -a");
    }

    private void relation(DjangoModel model, String table, Relation r, Function<Key, String> codeName, Facts facts) {
        String target = tableOf(r.to());
        if (target.isEmpty()) {
            leftOut++;
            return;
        }
        if (r.kind() != Kind.MANY) {
            String column = r.kind() == Kind.PARENT ? lower(r.to().name()) + "_ptr" : r.field();
            facts.add(new TableLinkFact(table, target, column + "_id", r.place()));
            return;
        }
        String between = table + "_" + r.field();
        boolean self = target.equals(table);
        facts.add(new TableFact(between, codeName.apply(model.key()), -1, -1, r.place()));
        String from = self ? "from_" + lower(model.name()) : lower(model.name());
        String to = self ? "to_" + lower(model.name()) : lower(r.to().name());
        facts.add(new TableLinkFact(between, table, from + "_id", r.place()));
        facts.add(new TableLinkFact(between, target, to + "_id", r.place()));
    }

    /// What the model and its abstract bases declare, each field once.
    private List<Relation> relations(DjangoModel model) {
        var found = new ArrayList<Relation>();
        collect(model, found, new HashSet<>(), new HashSet<>());
        return found;
    }

    private void collect(DjangoModel model, List<Relation> found, Set<String> fields, Set<Key> seen) {
        if (!seen.add(model.key()) || seen.size() > DEEPEST) return;
        for (Relation r : model.relations()) {
            switch (r.kind()) {
                case ONE, MANY, PARENT -> {
                    String field = r.kind() == Kind.PARENT ? "parent " + r.to().name() : r.field();
                    if (fields.add(field)) found.add(r);
                }
                case ABSTRACT, PROXY, NONE -> {}
            }
        }
        for (Relation r : model.relations()) {
            DjangoModel base = r.kind() == Kind.ABSTRACT ? models.get(r.to()) : null;
            if (base != null) collect(base, found, fields, seen);
        }
    }

    private String table(DjangoModel model) {
        boolean proxy = model.relations().stream().anyMatch(r -> r.kind() == Kind.PROXY);
        boolean keyless = keysTold && !model.keyed() && !hasParent(model);
        if (proxy || keyless || abstracts.contains(model.key())) return "";
        String own = DJANGOS_OWN.get(model.module() + "." + model.name());
        return own == null ? model.label() + "_" + lower(model.name()) : own;
    }

    private static boolean hasParent(DjangoModel model) {
        return model.relations().stream().anyMatch(r -> r.kind() == Kind.PARENT);
    }

    /// The table the rows of a model are in; that of the original for a proxy, empty when it cannot be told.
    private String tableOf(Key key) {
        @Nullable DjangoModel model = models.get(key);
        for (int i = 0; model != null && i < DEEPEST; i++) {
            var original = model.relations().stream()
                    .filter(r -> r.kind() == Kind.PROXY)
                    .findFirst();
            if (original.isEmpty()) return table(model);
            model = models.get(original.get().to());
        }
        return "";
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
