package dev.banyan.app.project;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The files this process has open. POSIX drops all locks a process holds on a file as soon as the process closes any
/// of its handles on it, so a file that is open must not be looked at a second time by other means.
final class Held {
    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    private Held() {}

    static void take(Path file) throws ProjectTrouble {
        if (!FILES.add(file))
            throw new ProjectTrouble(Sentences.name(file) + " is open in Banyan already; go on in its window.");
    }

    static void release(Path file) {
        FILES.remove(file);
    }

    static boolean has(Path file) {
        return FILES.contains(file);
    }
}
