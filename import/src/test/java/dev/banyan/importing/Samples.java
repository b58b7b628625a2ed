package dev.banyan.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files beside the tests.
final class Samples {
    private Samples() {}

    /// @param expected sums by name, without those that are zero
    record Sample(String format, Path file, boolean certain, Map<String, Long> expected) {
        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return format + "/" + file.getFileName();
        }
    }

    static Path folder(String name) {
        try {
            return Path.of(Samples.class.getResource("/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Sample> all() {
        var samples = new ArrayList<Sample>();
        try (Stream<Path> formats =
                Files.list(folder("samples")).filter(Files::isDirectory).sorted()) {
            for (Path format : formats.toList())
                for (String line : Files.readAllLines(format.resolve("expected.txt")))
                    samples.add(sample(format, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

    private static Sample sample(Path format, String line) {
        String[] words = line.split(" ");
        var expected = new TreeMap<String, Long>();
        for (int i = 2; i < words.length; i++) {
            String[] pair = words[i].split("=");
            if (!pair[1].equals("0")) expected.put(pair[0], Long.valueOf(pair[1]));
        }
        return new Sample(
                format.getFileName().toString(), format.resolve(words[0]), words[1].equals("CERTAIN"), expected);
    }
}
