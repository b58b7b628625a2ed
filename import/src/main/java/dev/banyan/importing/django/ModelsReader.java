package dev.banyan.importing.django;

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
import java.util.Locale;
import java.util.Map;

/// `manage.py graph_models --json`: relations between models as foreign keys and inheritance between their classes.
/// A model is named by its module with underscores for dots; since the apps are named with dots, the dots of most
/// names can be put back (`oscar_apps_order_models` with the app `oscar.apps.order` is `oscar.apps.order.models`).
/// A name that no app explains is left as it is. Any relation that is not inheritance counts as a foreign key, also
/// those of field classes from libraries.
public final class ModelsReader implements AuditReader {
    private static final About ABOUT = new About(
            "graph-models-json",
            "Django models JSON",
            "which model points to which: the foreign keys that a cut has to deal with",
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

    private record Relation(String from, String fromModel, String to, String toModel, String type, Place place) {}

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var apps = new ArrayList<String>();
        var relations = new ArrayList<Relation>();
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("graphs")) json.items(() -> app(json, apps, relations));
            });
            json.end();
        }
        var modules = new HashMap<String, String>();
        var edges = new Edges();
        for (Relation r : relations) {
            String type = r.type.toLowerCase(Locale.ROOT);
            boolean inherits = type.contains("inheritance") || type.equals("proxy");
            DependencyKind kind = inherits ? DependencyKind.INHERITANCE : DependencyKind.FOREIGN_KEY;
            String from = module(r.from, apps, modules) + "." + r.fromModel;
            edges.add(from, module(r.to, apps, modules) + "." + r.toModel, kind, 1, r.place);
        }
        edges.into(facts);
    }

    private static void app(JsonCursor json, List<String> apps, List<Relation> relations)
            throws UnreadableFile, Cancelled {
        json.fields(key -> {
            switch (key) {
                case "app_name" -> apps.add(json.text());
                case "models" -> json.items(() -> model(json, relations));
                default -> {}
            }
        });
    }

    private static void model(JsonCursor json, List<Relation> relations) throws UnreadableFile, Cancelled {
        String[] model = {"", ""};
        var targets = new ArrayList<Relation>();
        json.fields(key -> {
            switch (key) {
                case "app_name" -> model[0] = json.text();
                case "name" -> model[1] = json.text();
                case "relations" -> json.items(() -> targets.add(relation(json)));
                default -> {}
            }
        });
        for (Relation t : targets) relations.add(new Relation(model[0], model[1], t.to, t.toModel, t.type, t.place));
    }

    private static Relation relation(JsonCursor json) throws UnreadableFile, Cancelled {
        Place place = json.place();
        String[] target = {"", "", ""};
        json.fields(key -> {
            switch (key) {
                case "target_app" -> target[0] = json.text();
                case "target" -> target[1] = json.text();
                case "type" -> target[2] = json.text();
                default -> {}
            }
        });
        return new Relation("", "", target[0], target[1], target[2], place);
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
