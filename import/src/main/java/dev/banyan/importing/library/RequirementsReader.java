package dev.banyan.importing.library;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A requirements file or the output of `pip freeze`. Addresses are not kept, because they may hold passwords.
public final class RequirementsReader implements AuditReader {
    private static final About ABOUT = new About(
            "requirements-txt",
            "requirements or pip freeze",
            "which libraries the system is built on, in which versions",
            "pip freeze > requirements.txt");

    private static final Pattern ADDRESS = Pattern.compile("(?:-e|--editable)[\\s=].*|"
            + "(?:\\.{1,2}(?:/\\S*)?|/\\S+\\.(?:whl|zip|tar\\.gz)|(?:\\w+\\+)?\\w+://\\S*)(?:\\s*;.*)?");
    private static final Pattern OPTION = Pattern.compile("(-[rcif]|--(?!editable)[a-z-]+)([\\s=].*|$)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.isJsonOrXml()) return Recognition.NO;
        int good = 0, told = 0, bad = 0;
        boolean continued = false;
        for (String raw : head.lines()) {
            boolean part = continued;
            continued = raw.endsWith("\\");
            String line = bare(continued ? raw.substring(0, raw.length() - 1) : raw);
            if (line.isEmpty() || part || line.startsWith("--hash")) continue;
            boolean indented = Character.isWhitespace(raw.charAt(0));
            Optional<Requirement> requirement = indented ? Optional.empty() : Requirement.of(line);
            if (isOption(line) || !indented && isAddress(line)) told++;
            else if (requirement.isEmpty()) bad++;
            else if (requirement.get().told()) told++;
            else good++;
        }
        if (told + good == 0 || bad * 5 > told + good) return Recognition.NO;
        if (told * 2 > good) return new Recognition.Certain("libraries with versions");
        String name = head.name().toLowerCase(Locale.ROOT);
        return Recognition.maybeIf(name.contains("require") || name.contains("constraint"), "names of libraries");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (LineCursor lines = input.lines(facts)) {
            var joined = new StringBuilder();
            int first = 1;
            while (lines.next()) {
                if (joined.isEmpty()) first = lines.number();
                String line = lines.line();
                if (line.endsWith("\\") && joined.length() < 10_000) {
                    joined.append(line, 0, line.length() - 1).append(' ');
                    continue;
                }
                requirement(bare(joined + line), Place.line(first), facts);
                joined.setLength(0);
            }
            requirement(bare(joined.toString()), Place.line(first), facts);
        }
    }

    private static void requirement(String line, Place place, Facts facts) {
        if (line.isEmpty()) return;
        if (isOption(line)) {
            String[] words = line.split("[\\s=]+", 2);
            boolean other = words[0].matches("-r|-c|--requirement|--constraint") && words.length > 1;
            if (other) facts.warn(place, "names another file, drop it too: " + words[1].strip());
            return;
        }
        Optional<Requirement> requirement = Requirement.of(line);
        if (requirement.isPresent())
            facts.add(
                    new LibraryFact(requirement.get().name(), requirement.get().version(), "pypi", "", place));
        else if (isAddress(line)) facts.warn(place, "an address that names no library was left out");
        else facts.warn(place, "not a requirement pip would read");
    }

    /// A folder, an archive or a repository, whose name only pip finds out.
    private static boolean isAddress(String line) {
        return ADDRESS.matcher(line).matches();
    }

    /// Without comment and blanks.
    private static String bare(String line) {
        String text = line.strip();
        if (text.startsWith("#")) return "";
        int comment = text.indexOf(" #");
        return (comment < 0 ? text : text.substring(0, comment)).strip();
    }

    private static boolean isOption(String line) {
        return line.startsWith("-") && OPTION.matcher(line).matches();
    }
}
