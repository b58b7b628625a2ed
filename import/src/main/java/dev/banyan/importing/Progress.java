package dev.banyan.importing;

/// Told while an import runs, from whatever thread reads.
@FunctionalInterface
public interface Progress {
    Progress NONE = (file, done, total) -> {};

    /// @param file  the one being read
    /// @param done  bytes read of all files
    /// @param total bytes of all files, as far as they are known before unpacking
    void at(String file, long done, long total);

    /// Told when a file is found, when it is begun, now and then while it is read, and when it is over.
    default void file(FileProgress file) {}
}
