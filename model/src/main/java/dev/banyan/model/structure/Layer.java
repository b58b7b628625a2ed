package dev.banyan.model.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The layer of a module as its name tells by convention, for Django as for Java: the last part of the dotted name that
/// is one of the words below decides. A layer may use those below it, never one above.
enum Layer {
    DATA("data", "models", "model", "managers", "querysets", "entities", "entity", "repositories", "repository", "dao"),
    LOGIC("logic", "services", "service", "tasks", "usecases", "domain", "signals", "receivers"),
    INTERFACE(
            "interface",
            "views",
            "view",
            "urls",
            "forms",
            "serializers",
            "viewsets",
            "admin",
            "templatetags",
            "api",
            "controllers",
            "controller",
            "web",
            "rest");

    private final String words;
    private final List<String> names;

    Layer(String words, String... names) {
        this.words = words;
        this.names = List.of(names);
    }

    String words() {
        return words;
    }

    /// Null where the name tells nothing.
    static @Nullable Layer of(String module) {
        String[] parts = module.toLowerCase(Locale.ROOT).split("\\.");
        for (int i = parts.length - 1; i >= 0; i--) {
            String part = parts[i];
            var layer = Arrays.stream(values()).filter(l -> l.fits(part)).findFirst();
            if (layer.isPresent()) return layer.get();
        }
        return null;
    }

    /// `order_views` and `OrderController` too.
    private boolean fits(String part) {
        return names.stream()
                .anyMatch(n ->
                        part.equals(n) || part.endsWith("_" + n) || this == INTERFACE && part.endsWith("controller"));
    }
}
