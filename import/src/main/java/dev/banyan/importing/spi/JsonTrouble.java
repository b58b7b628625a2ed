package dev.banyan.importing.spi;

import dev.banyan.importing.safe.Refused;
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

    /// Of a TOML document, which is read whole before it is walked.
    static UnreadableFile toml(String file, JacksonException e) throws Cancelled {
        var location = e.getLocation();
        Place place = Place.line(location == null ? 1 : Math.max(1, location.getLineNr()));
        var trouble = new Trouble(file);
        if (e.getCause() instanceof Refused refused)
            return new UnreadableFile(
                    file, Place.UNKNOWN, "it " + refused.getMessage(), "drop another list of libraries");
        if (trouble.isInput(e)) return trouble.of(place, e);
        if (e instanceof StreamConstraintsException)
            return new UnreadableFile(file, place, "it holds more than an honest TOML document", "make it again");
        return new UnreadableFile(file, place, "it is not TOML from here on", "make it again");
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
