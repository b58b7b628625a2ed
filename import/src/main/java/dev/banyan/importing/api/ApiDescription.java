package dev.banyan.importing.api;

import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.DocumentCursor;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.EndpointFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The operations of an OpenAPI 3 or Swagger 2 document. Their routes begin with the base path that the document
/// declares, the path of its first server in OpenAPI 3; it may stand behind the operations.
///
/// See [the specification](https://spec.openapis.org/oas/latest.html).
final class ApiDescription {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");
    private static final Pattern ADDRESS = Pattern.compile("^(?:[A-Za-z][\\w+.-]*:)?//[^/]*(/.*)?$");

    private record Operation(String path, String method, String id, Place place) {}

    private final List<Operation> operations = new ArrayList<>();
    private String base = "";

    /// The cursor stands on the whole document.
    void read(DocumentCursor document) throws UnreadableFile, Cancelled {
        document.fields(key -> {
            switch (key) {
                case "paths" -> document.fields(path -> path(document, path));
                case "basePath" -> base = document.text();
                case "servers" -> document.items(() -> server(document));
                default -> {}
            }
        });
    }

    private void server(DocumentCursor document) throws UnreadableFile, Cancelled {
        boolean first = base.isEmpty();
        document.fields(key -> {
            if (!key.equals("url") || !first) return;
            String url = document.text();
            Matcher address = ADDRESS.matcher(url);
            String path = address.matches() ? String.valueOf(address.group(1)) : url;
            base = path.contains("{") || !path.startsWith("/") ? "/" : path;
        });
    }

    private void path(DocumentCursor document, String path) throws UnreadableFile, Cancelled {
        if (!path.startsWith("/")) return;
        document.fields(key -> {
            if (key.equals("$ref")) document.warn("the operations of a path in another file are not read");
            if (METHODS.contains(key.toLowerCase(Locale.ROOT))) operation(document, path, key.toUpperCase(Locale.ROOT));
        });
    }

    private void operation(DocumentCursor document, String path, String method) throws UnreadableFile, Cancelled {
        Place place = document.place();
        String[] id = {""};
        document.fields(key -> {
            if (key.equals("operationId")) id[0] = document.text();
        });
        operations.add(new Operation(path, method, id[0], place));
    }

    void into(Facts facts) {
        String prefix = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        for (Operation o : operations) {
            String route = prefix + o.path;
            facts.add(new EndpointFact(route, "", o.id.isEmpty() ? o.method + " " + route : o.id, o.place));
        }
    }
}
