package dev.banyan.importing;

import dev.banyan.importing.safe.SafeJson;
import dev.banyan.model.audit.Place;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Finds the place of a fact in the text it was read from. A pointer is followed through the document as a stream, with
/// everything beside its way stepped over.
final class PlaceSearch {
    private final JsonParser parser;
    private final List<String> parts;
    private TokenStreamLocation start;
    private int met;

    private PlaceSearch(JsonParser parser, List<String> parts) {
        this.parser = parser;
        this.parts = parts;
        this.start = parser.currentTokenLocation();
    }

    /// Whether the text has to be searched for a place, since it is no line.
    static boolean isPointer(Place place) {
        return place.pointer().startsWith("/");
    }

    /// A line of the file; [PlaceRange#NOWHERE] for none.
    static PlaceRange line(Place place) {
        String pointer = place.pointer();
        if (pointer.matches("line \\d{1,9}")) return PlaceRange.wholeLine(Integer.parseInt(pointer.substring(5)));
        return place.line() > 0 ? PlaceRange.wholeLine(place.line()) : PlaceRange.NOWHERE;
    }

    /// @param before lines in front of the document
    /// @throws JacksonException where the document is broken before the place
    static PlaceRange pointer(Reader text, int before, String pointer) {
        List<String> parts = Arrays.stream(pointer.substring(1).split("/", -1))
                .map(p -> p.replace("~1", "/").replace("~0", "~"))
                .toList();
        JsonParser parser = SafeJson.parser(text);
        var search = new PlaceSearch(parser, parts);
        parser.nextToken();
        search.start = parser.currentTokenLocation();
        boolean found = search.descend();
        if (!found && search.met == 0) return PlaceRange.NOWHERE;
        return search.range(before, found);
    }

    /// With the parser on a value; says whether the rest of the pointer leads on to one.
    private boolean descend() {
        while (met < parts.size()) {
            boolean on = parser.currentToken() == JsonToken.START_OBJECT
                    ? toField(parts.get(met))
                    : parser.currentToken() == JsonToken.START_ARRAY && toItem(parts.get(met));
            if (!on) return false;
            met++;
        }
        return true;
    }

    private boolean toField(String name) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            TokenStreamLocation at = parser.currentTokenLocation();
            boolean here = name.equals(parser.currentName());
            parser.nextToken();
            if (here) {
                start = at;
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private boolean toItem(String number) {
        if (!number.matches("\\d{1,9}")) return false;
        int wanted = Integer.parseInt(number);
        for (int at = 0; parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null; at++) {
            if (at == wanted) {
                start = parser.currentTokenLocation();
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    /// From the name of the value to its end; where only something around it was found, the line where that begins.
    private PlaceRange range(int before, boolean found) {
        int line = start.getLineNr() + before;
        if (!found) return new PlaceRange(line, start.getColumnNr(), line, start.getColumnNr(), false);
        if (parser.currentToken().isScalarValue()) parser.finishToken();
        else parser.skipChildren();
        TokenStreamLocation end = parser.currentLocation();
        return new PlaceRange(
                line, start.getColumnNr(), end.getLineNr() + before, Math.max(1, end.getColumnNr() - 1), true);
    }
}
