package dev.banyan.importing.spi;

/// Looks over the shoulder of a reading: sees the bytes of the file as they are read, in order and each once.
@FunctionalInterface
public interface Watch {
    /// @throws Cancelled to stop the reading
    void bytes(byte[] buffer, int from, int length) throws Cancelled;
}
