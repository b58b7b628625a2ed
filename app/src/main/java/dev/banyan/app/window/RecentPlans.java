package dev.banyan.app.window;

import dev.banyan.views.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The plans opened last, the latest first; those that are gone are not shown.
final class RecentPlans {
    private static final String KEY = "recent";
    private static final int REMEMBERED = 10;

    private final Settings settings;

    RecentPlans(Settings settings) {
        this.settings = settings;
    }

    List<Path> all() {
        return Arrays.stream(settings.get(KEY, "").split("\n"))
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    void opened(Path plan) {
        var plans = new ArrayList<>(all());
        plans.remove(plan);
        plans.addFirst(plan);
        settings.put(KEY, plans.stream().limit(REMEMBERED).map(Path::toString).collect(Collectors.joining("\n")));
    }
}
