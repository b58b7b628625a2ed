import org.jspecify.annotations.NullMarked;

/// Readers of audit outputs. A reader sees only its input, never the plan.
@NullMarked
module dev.banyan.importing {
    requires transitive dev.banyan.model;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
}
