package dev.banyan.importing.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the files of a run are: folders with a name, one inside the other, and the list of files.
final class SarifPlaces {
    private final Map<String, Where> bases = new HashMap<>();
    private final List<Where> artifacts = new ArrayList<>();

    /// @param base the named folder that it is relative to, empty when there is none
    record Where(String uri, String base) {
        static final Where NOWHERE = new Where("", "");

        Where {
            uri = uri.strip();
        }
    }

    void base(String id, Where where) {
        bases.put(id, where);
    }

    void artifact(Where where) {
        artifacts.add(where);
    }

    /// The file, with the folders before it as far as the run tells them.
    String file(Where where, int artifact) {
        boolean listed = where.uri.isEmpty() && artifact >= 0 && artifact < artifacts.size();
        Where found = listed ? artifacts.get(artifact) : where;
        String uri = found.uri;
        Set<String> seen = new HashSet<>();
        String base = found.base;
        while (!uri.isEmpty() && !isAbsolute(uri) && seen.add(base)) {
            Where folder = bases.getOrDefault(base, Where.NOWHERE);
            if (folder.uri.isEmpty()) break;
            uri = folder.uri.endsWith("/") ? folder.uri + uri : folder.uri + "/" + uri;
            base = folder.base;
        }
        return uri;
    }

    private static boolean isAbsolute(String uri) {
        return uri.contains("://") || uri.startsWith("/") || uri.startsWith("file:");
    }
}
