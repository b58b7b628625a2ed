package dev.banyan.importing.schedule;

import java.util.ArrayList;
import java.util.List;

/// A value as Python writes it, read as far as a schedule needs it: texts, dicts, lists, calls; everything else is kept
/// as written (`60 * 60`, `<crontab: 30 7 * * * (m/h/d/dM/MY)>`). JSON is read the same way. Depth is limited to 50.
final class PythonText {
    private static final int DEEPEST = 50;

    sealed interface Value {}

    record Text(String text) implements Value {}

    /// @param text as written
    record Other(String text) implements Value {}

    /// A dict, a list, or the arguments of a call.
    ///
    /// @param name of what is called, empty for the others
    record Group(String name, List<Entry> entries) implements Value {
        Group {
            entries = List.copyOf(entries);
        }

        /// The value of a key, nothing as written when there is none.
        Value get(String key) {
            for (Entry e : entries) if (e.key.equals(key)) return e.value;
            return new Other("");
        }
    }

    /// @param key  empty for an element of a list and an argument without a name
    /// @param line in the text, zero-based
    record Entry(String key, Value value, int line) {}

    private final String text;
    private int at;
    private int line;

    /// @param from where the value begins
    PythonText(String text, int from) {
        this.text = text;
        at = from;
        for (int i = 0; i < from; i++) if (text.charAt(i) == '\n') line++;
    }

    Value value() {
        return value(0);
    }

    private Value value(int depth) {
        skipBlanks();
        if (at >= text.length() || depth > DEEPEST) {
            at = text.length();
            return new Other("");
        }
        char c = text.charAt(at);
        if (c == '\'' || c == '"') return new Text(quoted(c));
        if (c == '{' || c == '[' || c == '(') return group("", depth);
        if (c == '<') return new Other(upTo('>'));
        int from = at;
        while (at < text.length() && ",:)]}{[('\"=#\n".indexOf(text.charAt(at)) < 0) at++;
        String word = text.substring(from, at).strip();
        boolean call = at < text.length() && text.charAt(at) == '(' && word.matches("[A-Za-z_][\\w.]*");
        if (call) return group(word.substring(word.lastIndexOf('.') + 1), depth);
        boolean prefix = word.matches("[bBuUrRfF]{1,2}") && at < text.length() && "'\"".indexOf(text.charAt(at)) >= 0;
        if (prefix) return new Text(quoted(text.charAt(at)));
        if (from == at) at++;
        return new Other(word);
    }

    private Group group(String name, int depth) {
        var entries = new ArrayList<Entry>();
        at++;
        while (true) {
            skipBlanks();
            if (at >= text.length()) break;
            char c = text.charAt(at);
            if (c == '}' || c == ']' || c == ')') {
                at++;
                break;
            }
            if (c == ',' || c == ':' || c == '=') {
                at++;
                continue;
            }
            int begins = line;
            Value first = value(depth + 1);
            skipBlanks();
            boolean pair = at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '=');
            if (!pair) {
                entries.add(new Entry("", first, begins));
                continue;
            }
            at++;
            Value second = value(depth + 1);
            String key = switch (first) {
                case Text t -> t.text;
                case Other o -> o.text;
                case Group g -> g.name;
            };
            entries.add(new Entry(key, second, begins));
        }
        return new Group(name, entries);
    }

    private String quoted(char quote) {
        var inside = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') line++;
            if (c == '\\' && at + 1 < text.length()) inside.append(text.charAt(++at));
            else if (c == quote) break;
            else inside.append(c);
        }
        at++;
        return inside.toString();
    }

    private String upTo(char end) {
        int from = at;
        while (at < text.length() && text.charAt(at) != end) if (text.charAt(at++) == '\n') line++;
        at = Math.min(text.length(), at + 1);
        return text.substring(from, at);
    }

    private void skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') while (at < text.length() && text.charAt(at) != '\n') at++;
            else if (!Character.isWhitespace(c)) return;
            else {
                if (c == '\n') line++;
                at++;
            }
        }
    }
}
