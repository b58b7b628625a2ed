package dev.banyan.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Goes through files with nothing but the parser: what reading them costs at the least.
enum RawPass {
    JSON("Jackson tokens, CPU", "JSON") {
        private static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();

        @Override
        long through(InputStream in) {
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
                long tokens = 0;
                while (parser.nextToken() != null) tokens++;
                return tokens;
            }
        }
    },

    XML("StAX events, CPU", "XML") {
        @Override
        long through(InputStream in) throws XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            long events = 0;
            for (; reader.hasNext(); events++) reader.next();
            return events;
        }
    },

    CSV("FastCSV rows, CPU", "CSV") {
        @Override
        long through(InputStream in) throws IOException {
            long cells = 0;
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (NamedCsvRecord row : csv) cells += row.getFieldCount();
            }
            return cells;
        }
    },

    LINES("lines split at commas, CPU", "text") {
        @Override
        long through(InputStream in) throws IOException {
            long parts = 0;
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) parts += line.split(",").length;
            return parts;
        }
    };

    private final String words;
    private final String kind;

    RawPass(String words, String kind) {
        this.words = words;
        this.kind = kind;
    }

    abstract long through(InputStream in) throws IOException, XMLStreamException;

    String words() {
        return words;
    }

    String kind() {
        return kind;
    }

    /// The parser that reads a file to its end.
    static RawPass fit(Path file) throws IOException {
        String name = file.toString();
        RawPass first = name.endsWith(".json") || name.endsWith(".sarif") ? JSON : name.endsWith(".xml") ? XML : LINES;
        try {
            first.through(List.of(file));
            return first;
        } catch (JacksonException | XMLStreamException e) {
            return LINES;
        }
    }

    long through(List<Path> files) throws IOException, XMLStreamException {
        long sum = 0;
        for (Path file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                sum += through(in);
            }
        }
        return sum;
    }
}
