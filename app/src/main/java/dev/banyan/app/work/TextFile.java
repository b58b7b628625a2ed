package dev.banyan.app.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small file that holds words: a list, a calendar.
public final class TextFile {
    private static final int MOST_BYTES = 4_000_000;

    private TextFile() {}

    /// As UTF-8, or where it is none as Latin-1.
    ///
    /// @throws IOException with a sentence where it cannot be read or is far too large
    public static String read(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new IOException(file.getFileName() + " cannot be read; choose a file you may open.", e);
        }
        if (bytes.length > MOST_BYTES)
            throw new IOException(file.getFileName() + " is larger than 4 MB; choose a list or a calendar.");
        return decode(bytes);
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
