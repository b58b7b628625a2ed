package dev.banyan.importing.django;

import dev.banyan.importing.finding.FindingDraft;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.model.audit.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What `manage.py check` and Python's warnings say, often in one file: messages of checks below the name of their
/// level, and warnings with a place in the code. The same warning at the same place counts once.
final class DjangoSays {
    private static final int MOST_WARNINGS = 100_000;
    private static final Pattern LEVEL = Pattern.compile("^(CRITICAL|ERROR|WARNING|INFO|DEBUG)S:$");
    private static final Pattern CHECK =
            Pattern.compile("^(.{1,200}?): \\(([A-Za-z_][\\w.-]*\\.[A-Z]\\d{1,4})\\) (.*)$");
    private static final Pattern NAMELESS = Pattern.compile("^(\\?|[\\w.]+|<class '[\\w.]+'>): (.+)$");
    private static final Pattern CLASS = Pattern.compile("^<class '([\\w.]+)'>$");
    private static final Pattern WARNING =
            Pattern.compile("^\\s*((?:[A-Za-z]:)?[^:\\s][^:]{0,400}):(\\d{1,9}): (\\w+Warning): (.*)$");

    private final Facts facts;
    private final Map<String, Times> warnings = new LinkedHashMap<>();
    private String level = "";
    private @Nullable FindingDraft open;
    private Place place = Place.UNKNOWN;
    private long leftOut;

    private static final class Times {
        private final FindingDraft draft;
        private final Place place;
        private int times;

        Times(FindingDraft draft, Place place) {
            this.draft = draft;
            this.place = place;
        }
    }

    DjangoSays(Facts facts) {
        this.facts = facts;
    }

    static boolean isWarning(String line) {
        return line.contains("Warning: ") && WARNING.matcher(line).matches();
    }

    static boolean isCheck(String line) {
        return line.startsWith("System check identified ") || line.startsWith("SystemCheckError: System check ");
    }

    void take(LineCursor lines) {
        String line = lines.line();
        Matcher heading = LEVEL.matcher(line);
        if (isWarning(line)) warning(line, lines.place());
        else if (heading.matches()) {
            close();
            level = heading.group(1);
        } else if (isCheck(line)) {
            close();
            level = "";
        } else if (!level.isEmpty()) message(line, lines.place());
    }

    /// A message may go on over several lines, and its hint is indented.
    private void message(String line, Place at) {
        Matcher check = CHECK.matcher(line);
        Matcher nameless = NAMELESS.matcher(line);
        boolean named = check.matches();
        FindingDraft before = open;
        if (!named && (before != null && !line.startsWith("?: ") || !nameless.matches())) {
            if (before != null && !line.isBlank()) before.message += " " + line.strip();
            return;
        }
        close();
        var draft = new FindingDraft();
        draft.file = object(named ? check.group(1) : nameless.group(1));
        draft.rule = named ? check.group(2) : "";
        draft.severity = level;
        draft.message = named ? check.group(3) : nameless.group(2);
        open = draft;
        place = at;
    }

    /// A check of the settings is about nothing in the code: Django writes a question mark.
    private static String object(String written) {
        Matcher type = CLASS.matcher(written);
        if (type.matches()) return type.group(1);
        return written.equals("?") ? "" : written;
    }

    private void warning(String line, Place at) {
        Matcher told = WARNING.matcher(line);
        if (!told.matches()) return;
        String key = told.group(1) + ":" + told.group(2) + ":" + told.group(3) + ":" + told.group(4);
        Times known = warnings.get(key);
        if (known == null && warnings.size() == MOST_WARNINGS) {
            leftOut++;
            return;
        }
        if (known == null) {
            var draft = new FindingDraft();
            draft.file = told.group(1);
            draft.line = Integer.parseInt(told.group(2));
            draft.rule = told.group(3);
            draft.message = told.group(4);
            known = new Times(draft, at);
            warnings.put(key, known);
        }
        known.times++;
    }

    private void close() {
        FindingDraft done = open;
        if (done != null) facts.add(done.at(place));
        open = null;
    }

    void finish() {
        close();
        for (Times w : warnings.values()) {
            if (w.times > 1) w.draft.message += " (" + w.times + " times)";
            facts.add(w.draft.at(w.place));
        }
        if (leftOut > 0) facts.warn(Place.UNKNOWN, leftOut + " warnings beyond " + MOST_WARNINGS + " were left out");
    }
}
