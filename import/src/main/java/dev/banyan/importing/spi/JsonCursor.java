package dev.banyan.importing.spi;

import dev.banyan.importing.safe.SafeJson;
import dev.banyan.importing.safe.SafeToml;
import dev.banyan.model.audit.Place;
import java.io.BufferedReader;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Walks a JSON document from front to back. The cursor stands on a value; [#fields] and [#items] walk what is inside
/// it, and a value that the reader does not touch is stepped over. A value of another kind than asked for is told as
/// a warning; `null` counts as not there.
public final class JsonCursor implements DocumentCursor, AutoCloseable {
    private final JsonParser parser;
    private final JsonTrouble trouble;
    private final Facts facts;
    private long steps;

    private JsonCursor(JsonParser parser, JsonTrouble trouble, Facts facts) {
        this.parser = parser;
        this.trouble = trouble;
        this.facts = facts;
    }

    static JsonCursor open(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        int before = input.head().json().map(JsonPeek::linesBefore).orElse(0);
        var text = new BufferedReader(input.text(), 1 << 16);
        try {
            for (int i = 0; i < before; i++) text.readLine();
        } catch (IOException e) {
            throw new Trouble(input.name()).of(Place.UNKNOWN, e);
        }
        if (before > 0)
            facts.warn(
                    Place.line(1),
                    (before == 1 ? "a line" : before + " lines") + " in front of the document: left out");
        JsonParser parser = SafeJson.parser(text);
        var cursor = new JsonCursor(parser, new JsonTrouble(input.name(), before, parser), facts);
        cursor.step();
        return cursor;
    }

    /// A TOML document, walked like JSON; it knows no lines, so a place is a pointer.
    static JsonCursor toml(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try {
            JsonParser parser = SafeToml.parser(input.text());
            var cursor = new JsonCursor(parser, new JsonTrouble(input.name(), 0, parser), facts);
            cursor.step();
            return cursor;
        } catch (JacksonException e) {
            throw JsonTrouble.toml(input.name(), e);
        } catch (IndexOutOfBoundsException e) {
            // The parser loses its place in words that are longer than its buffer.
            throw new UnreadableFile(input.name(), Place.UNKNOWN, "it is no TOML that can be read", "make it again");
        }
    }

    @Override
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    @Override
    public boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    public boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /// Walks the fields of the object the cursor stands on.
    @Override
    public void fields(Field each) throws UnreadableFile, Cancelled {
        if (isNull()) return;
        if (!isObject()) {
            warn("expected an object here");
            return;
        }
        while (step() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            step();
            long before = steps;
            each.at(name);
            if (steps == before) skip();
        }
    }

    /// Walks the elements of the array the cursor stands on.
    @Override
    public void items(Item each) throws UnreadableFile, Cancelled {
        if (isNull()) return;
        if (!isArray()) {
            warn("expected a list here");
            return;
        }
        while (step() != JsonToken.END_ARRAY) {
            long before = steps;
            each.at();
            if (steps == before) skip();
        }
    }

    /// The text here; numbers as they are written, the empty text for anything else.
    @Override
    public String text() throws UnreadableFile, Cancelled {
        if (isNull()) return "";
        if (parser.currentToken() == null || !parser.currentToken().isScalarValue()) {
            warn("expected a text here");
            return "";
        }
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw trouble.of(e);
        }
    }

    /// A number of things: not negative, at most what fits an `int`; 0 with a warning when it is no number.
    public int count() throws UnreadableFile, Cancelled {
        double number = number();
        if (number >= 0) return (int) Math.min(Integer.MAX_VALUE, number);
        if (!isNull()) warn("expected a count here");
        return 0;
    }

    /// The number here, NaN when it is none.
    public double number() throws UnreadableFile, Cancelled {
        try {
            JsonToken token = parser.currentToken();
            boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
            return number ? parser.getDoubleValue() : Double.NaN;
        } catch (JacksonException e) {
            throw trouble.of(e);
        }
    }

    public boolean isTrue() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    public boolean isFalse() {
        return parser.currentToken() == JsonToken.VALUE_FALSE;
    }

    /// The whole value here as a small tree, for one record of a list; never for the document.
    public JsonPart part() throws UnreadableFile, Cancelled {
        return JsonPart.at(this);
    }

    /// JSON pointer of the value the cursor stands on.
    @Override
    public Place place() {
        return Place.at(pointer());
    }

    public String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public void warn(String message) {
        facts.warn(place(), message);
    }

    /// To be called after the document: a second one behind it cannot be told from the first.
    public void end() throws UnreadableFile, Cancelled {
        JsonToken next;
        try {
            next = parser.nextToken();
        } catch (JacksonException e) {
            if (trouble.isInput(e)) throw trouble.of(e);
            facts.warn(Place.line(trouble.line()), "text after the document was ignored");
            return;
        }
        if (next == null) return;
        throw trouble.because("a second document follows the first", "save each one in a file of its own");
    }

    /// Steps to the next of several documents, as in a file that has one on each line; false after the last one. Text
    /// that is no document ends them and is told.
    public boolean another() throws UnreadableFile, Cancelled {
        try {
            if (parser.nextToken() == null) return false;
            if (isObject() || isArray()) return true;
        } catch (JacksonException e) {
            if (trouble.isInput(e)) throw trouble.of(e);
        }
        facts.warn(Place.line(trouble.line()), "from here on it is not JSON and was left out");
        return false;
    }

    /// Line of the file the cursor stands in.
    public int line() {
        return trouble.line();
    }

    private JsonToken step() throws UnreadableFile, Cancelled {
        try {
            steps++;
            JsonToken token = parser.nextToken();
            if (token == null) throw trouble.because("the document ends too early", "copy the whole output again");
            return token;
        } catch (JacksonException e) {
            throw trouble.of(e);
        }
    }

    private void skip() throws UnreadableFile, Cancelled {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw trouble.of(e);
        }
        if (parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY)
            throw trouble.because("the document ends in the middle", "copy the whole output again");
    }

    @Override
    public void close() throws UnreadableFile, Cancelled {
        try {
            parser.close();
        } catch (JacksonException e) {
            throw trouble.of(e);
        }
    }
}
