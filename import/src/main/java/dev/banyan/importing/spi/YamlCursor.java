package dev.banyan.importing.spi;

import dev.banyan.importing.safe.Refused;
import dev.banyan.importing.safe.SafeYaml;
import dev.banyan.model.audit.Place;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Walks the documents of a YAML file from front to back. What an alias stands for is not there: a warning says so.
public final class YamlCursor implements DocumentCursor, AutoCloseable {
    private final String file;
    private final Reader text;
    private final Facts facts;
    private final Iterator<Event> events;
    private Event current;
    private long steps;
    private int line = 1;

    private YamlCursor(String file, Reader text, Facts facts) throws UnreadableFile, Cancelled {
        this.file = file;
        this.text = text;
        this.facts = facts;
        events = SafeYaml.events(text);
        current = advance();
    }

    static YamlCursor open(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        return new YamlCursor(input.name(), input.text(), facts);
    }

    /// Steps to the value of the next document; false when there is none.
    public boolean nextDocument() throws UnreadableFile, Cancelled {
        while (current.getEventId() != Event.ID.StreamEnd) {
            boolean begins = current.getEventId() == Event.ID.DocumentStart;
            current = advance();
            if (begins) return true;
        }
        return false;
    }

    @Override
    public boolean isObject() {
        return current.getEventId() == Event.ID.MappingStart;
    }

    @Override
    public boolean isArray() {
        return current.getEventId() == Event.ID.SequenceStart;
    }

    private boolean isNothing() {
        return current instanceof ScalarEvent s && s.isPlain() && s.getValue().matches("|~|null|Null|NULL");
    }

    @Override
    public void fields(Field each) throws UnreadableFile, Cancelled {
        if (isNothing()) return;
        if (!isObject()) {
            warn(isAlias() ? "an alias is not followed" : "expected an object here");
            return;
        }
        step();
        while (current.getEventId() != Event.ID.MappingEnd) {
            String name = current instanceof ScalarEvent s ? s.getValue() : "";
            skip();
            step();
            long before = steps;
            each.at(name);
            if (steps == before) skip();
            step();
        }
    }

    @Override
    public void items(Item each) throws UnreadableFile, Cancelled {
        if (isNothing()) return;
        if (!isArray()) {
            warn(isAlias() ? "an alias is not followed" : "expected a list here");
            return;
        }
        step();
        while (current.getEventId() != Event.ID.SequenceEnd) {
            long before = steps;
            each.at();
            if (steps == before) skip();
            step();
        }
    }

    @Override
    public String text() {
        if (isNothing()) return "";
        if (current instanceof ScalarEvent s) return s.getValue();
        warn(isAlias() ? "an alias is not followed" : "expected a text here");
        return "";
    }

    private boolean isAlias() {
        return current.getEventId() == Event.ID.Alias;
    }

    @Override
    public Place place() {
        return Place.line(line);
    }

    @Override
    public void warn(String message) {
        facts.warn(place(), message);
    }

    /// Moves to the last event of the value the cursor stands on.
    private void skip() throws UnreadableFile, Cancelled {
        int depth = 0;
        while (true) {
            switch (current.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth <= 0) return;
            step();
        }
    }

    private void step() throws UnreadableFile, Cancelled {
        steps++;
        current = advance();
    }

    private Event advance() throws UnreadableFile, Cancelled {
        try {
            Event event = events.next();
            event.getStartMark().ifPresent(mark -> line = mark.getLine() + 1);
            return event;
        } catch (SafeYaml.TooDeep e) {
            throw new UnreadableFile(file, place(), "it " + e.getMessage(), "save it without such depth");
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(line);
            throw new UnreadableFile(file, Place.line(at), "it is not YAML from here on", "make it again");
        } catch (YamlEngineException e) {
            throw trouble(e);
        }
    }

    private UnreadableFile trouble(YamlEngineException e) throws Cancelled {
        Throwable cause = e.getCause();
        if (cause instanceof Refused)
            return new UnreadableFile(file, place(), "it " + cause.getMessage(), "save it as JSON");
        if (cause instanceof IOException) return new Trouble(file).of(place(), cause);
        return new UnreadableFile(file, place(), "it is not YAML from here on", "make it again");
    }

    @Override
    public void close() throws UnreadableFile, Cancelled {
        try {
            text.close();
        } catch (IOException e) {
            throw new Trouble(file).of(place(), e);
        }
    }
}
