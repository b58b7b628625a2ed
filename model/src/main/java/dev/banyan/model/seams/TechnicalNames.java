package dev.banyan.model.seams;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells words about the subject of a module (`jira`, `invoice`) from words about its technical role (`views`,
/// `management.commands`): a folder of a role holds what many subjects have in common only by the kind of file.
final class TechnicalNames {
    /// What lies in or below these belongs to the package above.
    private static final Set<String> ROLE_TREES = Set.of(
            "management", "templatetags", "migrations", "db_migrations", "settings", "tests", "fixtures", "locale");

    /// The last parts of a package that say no more than the kind of class in it.
    private static final Set<String> ROLE_FOLDERS = Set.of(
            "admin",
            "api_views",
            "commands",
            "config",
            "controller",
            "controllers",
            "dao",
            "dto",
            "dtos",
            "entities",
            "entity",
            "forms",
            "handlers",
            "helpers",
            "impl",
            "middleware",
            "mixins",
            "models",
            "repositories",
            "repository",
            "serializers",
            "service",
            "services",
            "signals",
            "tasks",
            "urls",
            "util",
            "utils",
            "views");

    /// Words in names of modules that say nothing about a subject.
    private static final Set<String> ROLE_WORDS = Set.of(
            "abstract",
            "add",
            "admin",
            "app",
            "apps",
            "base",
            "check",
            "checks",
            "class",
            "cmd",
            "code",
            "command",
            "common",
            "conf",
            "config",
            "constants",
            "controller",
            "core",
            "create",
            "data",
            "decorator",
            "decorators",
            "default",
            "delete",
            "dist",
            "dto",
            "entity",
            "error",
            "exception",
            "exceptions",
            "fix",
            "form",
            "forms",
            "formatter",
            "get",
            "handler",
            "helper",
            "helpers",
            "impl",
            "init",
            "initial",
            "initialize",
            "interface",
            "key",
            "list",
            "main",
            "manager",
            "managers",
            "middleware",
            "migrate",
            "migration",
            "mixin",
            "mixins",
            "model",
            "models",
            "package",
            "processors",
            "queries",
            "queryset",
            "receivers",
            "refactor",
            "remove",
            "repository",
            "rest",
            "run",
            "serializer",
            "serializers",
            "service",
            "services",
            "set",
            "setting",
            "settings",
            "setup",
            "signals",
            "support",
            "tag",
            "tags",
            "task",
            "tasks",
            "test",
            "tests",
            "the",
            "to",
            "tool",
            "type",
            "types",
            "update",
            "url",
            "urls",
            "util",
            "utils",
            "validator",
            "validators",
            "view",
            "views",
            "wsgi",
            "asgi",
            "with",
            "and",
            "of",
            "from",
            "for",
            "has",
            "is",
            "in",
            "info",
            "status");

    /// What a package is called that is there for all the others.
    private static final Set<String> FOR_ALL = Set.of("base", "common", "core", "helper", "lib", "shared", "util");

    /// Between the words of a name.
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

    private TechnicalNames() {}

    /// Whether a package is there for all the others, by its name.
    static boolean forAll(String name) {
        return FOR_ALL.containsAll(words(name));
    }

    /// Whether a name says only that there are tests.
    static boolean ofTests(String name) {
        return Set.of("test", "testing").containsAll(words(name));
    }

    /// The package that a module of this package is about: without the folders of technical roles.
    static String subject(String packageName) {
        List<String> parts = new ArrayList<>();
        for (String part : packageName.split("\\.")) {
            if (ROLE_TREES.contains(part)) break;
            parts.add(part);
        }
        while (!parts.isEmpty() && ROLE_FOLDERS.contains(parts.getLast())) parts.removeLast();
        return String.join(".", parts);
    }

    /// The words of a name, in lower case and the singular: `JiraIssues`, `jira_issues` and `jira-issue` say the same.
    static List<String> words(String name) {
        var words = new LinkedHashSet<String>();
        for (String part : BETWEEN.split(name)) {
            String word = singular(part.toLowerCase(Locale.ROOT));
            if (!word.isEmpty()) words.add(word);
        }
        return List.copyOf(words);
    }

    /// The words of a name that may be a subject.
    static List<String> subjects(String name) {
        return words(name).stream()
                .filter(w -> w.length() > 2 && !Character.isDigit(w.charAt(0)) && !ROLE_WORDS.contains(w))
                .toList();
    }

    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) return word;
        if (word.endsWith("ies")) return word.substring(0, word.length() - 3) + "y";
        return word.substring(0, word.length() - 1);
    }
}
