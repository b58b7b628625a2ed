package dev.banyan.importing.django;

import dev.banyan.importing.django.DjangoModel.Key;
import dev.banyan.importing.django.DjangoModel.Relation;
import dev.banyan.importing.graph.Edges;
import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.DependencyKind;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// `manage.py graph_models --json`: relations between models as foreign keys and inheritance between their classes.
/// A model is named by its module with underscores for dots; since the apps are named with dots, the dots of most
/// names can be put back (`oscar_apps_order_models` with the app `oscar.apps.order` is `oscar.apps.order.models`).
/// A name that no app explains is left as it is. Any relation that is not inheritance counts as a foreign key, also
/// those of field classes from libraries. Which tables follow from it is said by [ModelTables].
public final class ModelsReader implements AuditReader {
    private static final About ABOUT = new About(
            "graph-models-json",
            "Django models JSON",
            "which model points to which, and in which tables they are kept",
            "python manage.py graph_models -a --json > models.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        boolean models = json != null && json.has("created_at", "cli_options", "graphs");
        return Recognition.certainIf(models, "created_at, cli_options and graphs");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var apps = new ArrayList<String>();
        var models = new ArrayList<DjangoModel>();
        boolean[] hidden = {false};
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                switch (key) {
                    case "graphs" -> json.items(() -> app(json, apps, models));
                    case "disable_fields", "disable_abstract_fields" -> hidden[0] |= json.isTrue();
                    default -> {}
                }
            });
            json.end();
        }
        var modules = new HashMap<String, String>();
        Function<Key, String> codeName = key -> module(key.module(), apps, modules) + "." + key.name();
        var edges = new Edges();
        for (DjangoModel model : models)
            for (Relation r : model.relations()) {
                DependencyKind kind = r.inherits() ? DependencyKind.INHERITANCE : DependencyKind.FOREIGN_KEY;
                edges.add(codeName.apply(model.key()), codeName.apply(r.to()), kind, 1, r.place());
            }
        edges.into(facts);
        new ModelTables(models, !hidden[0]).into(facts, codeName);
    }

    /// The name of an app may stand behind its models.
    private static void app(JsonCursor json, List<String> apps, List<DjangoModel> models)
            throws UnreadableFile, Cancelled {
        String[] names = {"", ""};
        var found = new ArrayList<DjangoModel>();
        json.fields(key -> {
            switch (key) {
                case "app_name" -> names[0] = json.text();
                case "name" -> names[1] = json.text().replace("\"", "").strip();
                case "models" -> json.items(() -> found.add(model(json)));
                default -> {}
            }
        });
        String app = names[0].isEmpty() ? names[1] : names[0];
        apps.add(app);
        String label = app.substring(app.lastIndexOf('.') + 1);
        for (DjangoModel m : found)
            models.add(new DjangoModel(label, m.module(), m.name(), m.keyed(), m.relations(), m.place()));
    }

    private static DjangoModel model(JsonCursor json) throws UnreadableFile, Cancelled {
        Place place = json.place();
        String[] model = {"", ""};
        boolean[] keyed = {false};
        var relations = new ArrayList<Relation>();
        json.fields(key -> {
            switch (key) {
                case "app_name" -> model[0] = json.text();
                case "name" -> model[1] = json.text();
                case "fields" ->
                    json.items(() -> json.fields(field -> {
                        if (field.equals("primary_key")) keyed[0] |= json.isTrue();
                    }));
                case "relations" -> json.items(() -> relations.add(relation(json)));
                default -> {}
            }
        });
        return new DjangoModel("", model[0], model[1], keyed[0], relations, place);
    }

    private static Relation relation(JsonCursor json) throws UnreadableFile, Cancelled {
        Place place = json.place();
        String[] target = {"", "", "", "", "", ""};
        json.fields(key -> {
            switch (key) {
                case "target_app" -> target[0] = json.text();
                case "target" -> target[1] = json.text();
                case "name" -> target[2] = json.text();
                case "type" -> target[3] = json.text();
                case "label" -> target[4] = json.text();
                case "arrows" -> target[5] = json.text();
                default -> {}
            }
        });
        return new Relation(new Key(target[0], target[1]), target[2], target[3], target[4], target[5], place);
    }

    /// The longest app whose name with underscores begins the name puts its dots back.
    private static String module(String underscored, List<String> apps, Map<String, String> known) {
        return known.computeIfAbsent(underscored, name -> {
            String best = "";
            for (String app : apps)
                if (app.length() > best.length() && name.startsWith(app.replace('.', '_') + "_")) best = app;
            return best.isEmpty() ? name : best + "." + name.substring(best.length() + 1);
        });
    }
}
