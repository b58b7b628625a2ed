package dev.banyan.importing.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// A statement, or a part of one, read from the left.
final class SqlWords {
    /// Schemas that are not worth saying.
    private static final Set<String> USUAL = Set.of("public", "dbo", "main");

    private final List<SqlToken> words;
    private int at;

    SqlWords(List<SqlToken> words) {
        this.words = words;
    }

    boolean atEnd() {
        return at >= words.size();
    }

    boolean is(String word) {
        return !atEnd() && words.get(at).is(word);
    }

    boolean isAny(String... options) {
        return !atEnd() && words.get(at).isAny(options);
    }

    /// Line of the next word.
    int line() {
        return words.isEmpty() ? 1 : words.get(Math.min(at, words.size() - 1)).line();
    }

    void skip() {
        at++;
    }

    /// Steps over these words if all of them stand here.
    boolean skip(String... expected) {
        for (int i = 0; i < expected.length; i++)
            if (at + i >= words.size() || !words.get(at + i).is(expected[i])) return false;
        at += expected.length;
        return true;
    }

    void skipAny(String... options) {
        while (isAny(options)) skip();
    }

    /// Steps forward to this word outside of brackets; stays when there is none.
    boolean find(String word) {
        int depth = 0;
        for (int i = at; i < words.size(); i++) {
            if (words.get(i).is("(")) depth++;
            else if (words.get(i).is(")")) depth--;
            else if (depth == 0 && words.get(i).is(word)) {
                at = i;
                return true;
            }
        }
        return false;
    }

    /// A column or constraint, empty when something else stands here.
    Optional<String> name() {
        if (atEnd() || !words.get(at).isName()) return Optional.empty();
        return Optional.of(words.get(at++).text());
    }

    /// A table, with its schema where that is not the usual one.
    Optional<String> table() {
        Optional<String> name = name();
        String schema = "";
        while (name.isPresent() && is(".")) {
            skip();
            schema = name.get();
            name = name();
        }
        if (schema.isEmpty() || USUAL.contains(schema)) return name;
        String prefix = schema + ".";
        return name.map(n -> prefix + n);
    }

    /// The names between the brackets that open here, with commas.
    String columns() {
        var names = new StringJoiner(", ");
        if (!is("(")) return "";
        for (skip(); !atEnd() && !is(")"); skip()) {
            SqlToken word = words.get(at);
            if (word.isName() && !word.text().isEmpty()) names.add(word.text());
        }
        skip();
        return names.toString();
    }

    /// What stands between the brackets that open here, up to the end when they never close.
    SqlWords inBrackets() {
        int from = at + 1;
        int depth = 0;
        for (; at < words.size(); at++) {
            if (is("(")) depth++;
            if (is(")") && --depth == 0) break;
        }
        var inside =
                new SqlWords(words.subList(Math.min(from, words.size()), Math.max(from, Math.min(at, words.size()))));
        at++;
        return inside;
    }

    /// The rest, cut at the commas outside of brackets.
    List<SqlWords> items() {
        var items = new ArrayList<SqlWords>();
        int from = at;
        int depth = 0;
        for (int i = at; i < words.size(); i++) {
            if (words.get(i).is("(")) depth++;
            else if (words.get(i).is(")")) depth--;
            else if (depth == 0 && words.get(i).is(",")) {
                items.add(new SqlWords(words.subList(from, i)));
                from = i + 1;
            }
        }
        if (from < words.size()) items.add(new SqlWords(words.subList(from, words.size())));
        at = words.size();
        return items;
    }
}
