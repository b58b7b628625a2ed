package dev.banyan.importing.safe;

import java.io.Reader;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

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

    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private SafeJson() {}

    /// The caller closes the parser, which closes the text.
    public static JsonParser parser(Reader text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /// Writes with a field a line and line feeds only. The caller closes it, which closes the text.
    public static JsonGenerator generator(Writer text) {
        return FACTORY.createGenerator(PRETTY, text);
    }
}
