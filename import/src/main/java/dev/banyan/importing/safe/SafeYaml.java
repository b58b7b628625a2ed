package dev.banyan.importing.safe;

import java.io.Reader;
import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// YAML as a stream of events within limits no honest description reaches: depth 200, documents of 50 million
/// characters together. Aliases are events of their own and never followed, so that a small file cannot unfold to a
/// large one; tags make no objects.
public final class SafeYaml {
    private static final int DEEPEST = 200;
    private static final int LONGEST = 50_000_000;

    private SafeYaml() {}

    /// The caller closes the text.
    public static Iterator<Event> events(Reader text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel("the document")
                .setCodePointLimit(LONGEST)
                .setAllowDuplicateKeys(false)
                .build();
        return new Shallow(
                new ParserImpl(settings, new StreamReader(settings, new Measured(text, LONGEST / 1_000_000))));
    }

    /// Beyond a limit; the message is a part of a sentence.
    public static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("is nested more than " + DEEPEST + " levels deep");
        }
    }

    private static final class Shallow implements Iterator<Event> {
        private final Iterator<Event> events;
        private int depth;

        Shallow(Iterator<Event> events) {
            this.events = events;
        }

        @Override
        public boolean hasNext() {
            return events.hasNext();
        }

        @Override
        public Event next() {
            Event event = events.next();
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> {
                    if (++depth > DEEPEST) throw new TooDeep();
                }
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            return event;
        }
    }
}
