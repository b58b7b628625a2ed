package dev.banyan.model.edit;

/// Ends a watch.
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
