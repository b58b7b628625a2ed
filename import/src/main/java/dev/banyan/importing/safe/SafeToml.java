package dev.banyan.importing.safe;

import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.toml.TomlFactory;

/// TOML as tokens. Its tables come in any order, so the whole document stands in memory first: it may have 8 million
/// characters, some ten times what a large lock file has, and lie 100 deep.
public final class SafeToml {
    private static final int MILLIONS = 8;
    private static final TomlFactory FACTORY = TomlFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxNumberLength(100)
                    .maxStringLength(4_000_000)
                    .build())
            .build();

    private SafeToml() {}

    /// The caller closes the text.
    public static JsonParser parser(Reader text) {
        return FACTORY.createParser(ObjectReadContext.empty(), new Measured(text, MILLIONS));
    }
}
