package dev.banyan.importing.spi;

import dev.banyan.model.audit.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Says in a person's words what is wrong with a JSON document, and at which line of the file.
///
/// @param linesBefore lines of the file before the document
record JsonTrouble(String file, int linesBefore, JsonParser parser) {
    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('?(.)");

    UnreadableFile of(JacksonException e) throws Cancelled {
        var trouble = new Trouble(file);
        if (trouble.isInput(e)) return trouble.of(place(e), e);
        return new UnreadableFile(file, place(e), cause(e), remedy(e));
    }

    boolean isInput(JacksonException e) {
        return new Trouble(file).isInput(e);
    }

    UnreadableFile because(String cause, String remedy) {
        return new UnreadableFile(file, Place.line(line()), cause, remedy);
    }

    int line() {
        return Math.max(1, parser.currentLocation().getLineNr()) + linesBefore;
    }

    private Place place(JacksonException e) {
        var location = e.getLocation();
        return Place.line(location == null ? line() : Math.max(1, location.getLineNr()) + linesBefore);
    }

    private static String cause(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        if (e instanceof UnexpectedEndOfInputException) return "the document ends in the middle";
        if (message.contains("end-of-input")) return "the document ends in the middle";
        if (message.contains("Duplicate")) return "the same key stands twice in one object";
        if (e instanceof StreamConstraintsException) {
            if (message.contains("nesting depth")) return "lists and objects are nested more than 200 deep";
            if (message.contains("umber")) return "a number has more than 100 digits";
            return "a text or the document is longer than Banyan reads";
        }
        Matcher character = CHARACTER.matcher(message);
        if (character.find()) return "it is not JSON at the character " + character.group(1);
        return "it is not JSON here";
    }

    private static String remedy(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.contains("end-of-input")) return "run the tool again and copy the whole output";
        if (message.contains("Duplicate")) return "remove the wrong one";
        if (message.contains("('''")) return "write it with json.dump instead of print";
        return "run the tool again and save its output unchanged";
    }
}
