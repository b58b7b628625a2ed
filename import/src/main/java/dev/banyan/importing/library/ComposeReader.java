package dev.banyan.importing.library;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.YamlCursor;
import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The images that a Docker Compose file starts: databases, caches, brokers with their versions. Services that are
/// built from the system itself are none. Environments may hold passwords and are stepped over.
public final class ComposeReader implements AuditReader {
    private static final About ABOUT = new About(
            "docker-compose",
            "Docker Compose",
            "which databases, caches and brokers the system runs with",
            "a docker-compose.yml as it is");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.isJsonOrXml()) return Recognition.NO;
        boolean services = head.lines().stream().anyMatch(l -> l.matches("services:\\s*(#.*)?"));
        boolean image = head.lines().stream().anyMatch(l -> l.matches("\\s+(image|build):.*"));
        return Recognition.certainIf(services && image, "services with their images");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var images = new LinkedHashMap<Image, Place>();
        var built = new HashSet<String>();
        try (YamlCursor yaml = input.yaml(facts)) {
            if (!yaml.nextDocument()) return;
            yaml.fields(key -> {
                if (key.equals("services")) yaml.fields(service -> service(yaml, images, built, facts));
            });
        }
        images.forEach((image, place) -> {
            if (!built.contains(image.name()))
                facts.add(new LibraryFact(image.name(), image.version(), "docker", "", place));
        });
    }

    private static void service(YamlCursor yaml, Map<Image, Place> images, Set<String> built, Facts facts)
            throws UnreadableFile, Cancelled {
        boolean[] own = {false};
        String[] image = {""};
        Place[] place = {yaml.place()};
        yaml.fields(key -> {
            switch (key) {
                case "build" -> own[0] = true;
                case "image" -> {
                    place[0] = yaml.place();
                    image[0] = yaml.text();
                }
                default -> {}
            }
        });
        if (image[0].isEmpty()) return;
        Image found = Image.of(image[0], Map.of()).orElse(null);
        if (found == null) facts.warn(place[0], "an image whose name is not in the file");
        else if (own[0]) built.add(found.name());
        else images.putIfAbsent(found, place[0]);
    }
}
