package dev.banyan.importing.safe;

import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// JSON as a stream of tokens within limits no honest report reaches: depth 200, numbers of 100 digits, texts of
/// 4 million characters, documents of 1.5 GB. A key that stands twice in one object is an error, because the two
/// values contradict each other. NaN is read, because radon writes it.
public final class SafeJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxNumberLength(100)
                    .maxStringLength(4_000_000)
                    .maxNameLength(2_000)
                    .maxDocumentLength(1_500_000_000L)
                    .maxTokenCount(400_000_000L)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private SafeJson() {}

    /// The caller closes the parser, which closes the text.
    public static JsonParser parser(Reader text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }
}
