package dev.banyan.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The audit files that come with the program: django-oscar 3.1 (BSD 3-Clause, see `LICENCE.md` beside them).
public final class SampleAudit {
    private SampleAudit() {}

    /// Lays the files out in a folder, so that they are imported as anybody's files are.
    ///
    /// @return the folder that holds them
    public static Path copyTo(Path folder) throws IOException {
        Path audit = Files.createDirectories(folder.resolve("oscar"));
        for (String name : names()) {
            try (InputStream in = open("oscar/" + name)) {
                Files.copy(in, audit.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return audit;
    }

    private static List<String> names() throws IOException {
        try (InputStream in = open("oscar.files")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = SampleAudit.class.getResourceAsStream(name);
        if (in == null) throw new IOException("the sample file " + name + " is missing from this installation");
        return in;
    }
}
