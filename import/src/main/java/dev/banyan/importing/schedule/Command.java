package dev.banyan.importing.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a command line runs, without its arguments.
///
/// @param name in words (`manage.py clearsessions`)
/// @param task the part that may name code: the command of Django, the module, or the path of the script
record Command(String name, String task) {
    private static final Set<String> USERS = Set.of(
            "root",
            "www-data",
            "nobody",
            "deploy",
            "deployer",
            "app",
            "apps",
            "django",
            "celery",
            "postgres",
            "ubuntu",
            "admin",
            "daemon",
            "mail",
            "web",
            "www",
            "nginx",
            "apache");
    /// These run what stands behind them.
    private static final Set<String> WRAPPERS = Set.of(
            "cd",
            "env",
            "nice",
            "ionice",
            "exec",
            "sudo",
            "nohup",
            "time",
            "chronic",
            "cronic",
            "flock",
            "timeout",
            "bash",
            "sh",
            "/bin/bash",
            "/bin/sh",
            "test",
            "[",
            "source",
            ".",
            "set",
            "export",
            "command",
            "docker",
            "docker-compose",
            "run",
            "chpst",
            "setlock");

    /// @param user whether the first word is a user, as in the crontab of the system; found out otherwise
    static Command of(String line, boolean user) {
        List<String> words = new ArrayList<>(Arrays.asList(line.strip().split("\\s+")));
        boolean known = words.size() > 1
                && USERS.contains(words.getFirst())
                && !words.get(1).startsWith("-");
        if (words.size() > 1 && (user || known)) words.removeFirst();
        words.replaceAll(w -> w.replaceAll("^['\"(]+|['\";)]+$", ""));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (baseName(word).matches("manage\\.py|django-admin(\\.py)?"))
                return isPlain(next) ? new Command(baseName(word) + " " + next, next) : plain(word);
            if (word.equals("-m") && i > 0 && next.matches("[A-Za-z_][\\w.]*")) return new Command(next, next);
            if (word.endsWith(".py") || word.endsWith(".sh")) return plain(word);
        }
        return plain(first(words));
    }

    /// The first word that runs something and does not only prepare it.
    private static String first(List<String> words) {
        boolean skip = false;
        for (String word : words) {
            boolean argument = word.startsWith("-") || word.contains("=") || word.matches("\\d+|&&|\\|\\||;|\\{|\\}|!");
            boolean place = skip;
            skip = word.equals("cd") || word.equals("flock") || word.equals("source") || word.equals(".");
            if (!word.isEmpty() && !argument && !place && !WRAPPERS.contains(word)) return word;
        }
        return words.getFirst();
    }

    private static Command plain(String word) {
        String path = word.contains("://") || word.contains("@") ? baseName(word) : word;
        return new Command(baseName(path), path);
    }

    private static String baseName(String word) {
        return word.substring(word.lastIndexOf('/') + 1);
    }

    private static boolean isPlain(String word) {
        return word.matches("[A-Za-z_][\\w-]*");
    }
}
