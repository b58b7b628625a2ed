import org.jspecify.annotations.NullMarked;

/// Benchmarks of the whole job and of its pieces.
@NullMarked
module dev.banyan.bench {
    requires dev.banyan.app;
    requires dev.banyan.model;
}
