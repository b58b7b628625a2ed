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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a Dockerfile builds on: `FROM python:3.8.12-slim` says the version of Python the system runs with. Stages that
/// build on an earlier one add nothing.
public final class DockerfileReader implements AuditReader {
    private static final About ABOUT = new About(
            "dockerfile",
            "Dockerfile",
            "which runtime the system is built on, in which version",
            "a Dockerfile as it is");

    private static final Pattern FROM =
            Pattern.compile("(?i)^\\s*FROM\\s+(?:--platform=\\S+\\s+)?(\\S+)(?:\\s+AS\\s+(\\S+))?\\s*(?:#.*)?$");
    private static final Pattern ARG = Pattern.compile("(?i)^\\s*ARG\\s+(\\w+)=[\"']?([^\\s\"']*)[\"']?\\s*$");
    private static final Pattern OTHER = Pattern.compile(
            "^\\s*(RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|ENV|EXPOSE|USER|LABEL|VOLUME|HEALTHCHECK|SHELL|STOPSIGNAL|ONBUILD)\\s.*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        List<String> lines = head.lines();
        Optional<String> first = lines.stream()
                .filter(l -> !l.isBlank()
                        && !l.stripLeading().startsWith("#")
                        && !ARG.matcher(l).matches())
                .filter(l -> !l.matches("(?i)^ARG\\s+\\w+\\s*"))
                .findFirst();
        if (first.isEmpty() || !FROM.matcher(first.get()).matches()) return Recognition.NO;
        if (lines.stream().anyMatch(l -> OTHER.matcher(l).matches()))
            return new Recognition.Certain("FROM and what follows it in a Dockerfile");
        return new Recognition.Maybe("a line with FROM");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var defaults = new HashMap<String, String>();
        var stages = new HashSet<String>();
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                Matcher arg = ARG.matcher(lines.line());
                Matcher from = FROM.matcher(lines.line());
                if (arg.matches()) defaults.put(arg.group(1), arg.group(2));
                if (!from.matches()) continue;
                String base = from.group(1);
                boolean earlier = stages.contains(base.toLowerCase(Locale.ROOT)) || base.matches("\\d+");
                if (from.group(2) != null) stages.add(from.group(2).toLowerCase(Locale.ROOT));
                if (earlier || base.equals("scratch")) continue;
                Image image = Image.of(base, defaults).orElse(null);
                if (image == null) facts.warn(lines.place(), "an image whose name is not in the file");
                else facts.add(new LibraryFact(image.name(), image.version(), "docker", "", lines.place()));
            }
        }
    }
}
