package dev.banyan.importing.spi;

import dev.banyan.model.audit.Place;
import java.io.IOException;
import java.io.Reader;

/// Walks the characters of a text, for languages whose statements do not end with the line. Looks ahead a few
/// characters and counts lines.
public final class CharCursor implements AutoCloseable {
    /// How far [#peek] sees.
    private static final int AHEAD = 256;

    private final String file;
    private final Reader text;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private int line = 1;

    CharCursor(String file, Reader text) {
        this.file = file;
        this.text = text;
    }

    /// The next character without stepping over it, -1 at the end of the text.
    public int peek() throws UnreadableFile, Cancelled {
        return peek(0);
    }

    /// The character after so many others, -1 behind the end of the text.
    public int peek(int ahead) throws UnreadableFile, Cancelled {
        return at + ahead < end || fill(ahead) ? buffer[at + ahead] : -1;
    }

    /// Steps over the next character and gives it, -1 at the end of the text.
    public int next() throws UnreadableFile, Cancelled {
        int c = peek(0);
        if (c < 0) return c;
        at++;
        if (c == '\n') line++;
        return c;
    }

    /// Steps behind the end of this line.
    public void skipLine() throws UnreadableFile, Cancelled {
        for (int c = next(); c >= 0 && c != '\n'; ) c = next();
    }

    /// Whether the text goes on with these words; at most 256 characters.
    public boolean startsWith(String words) throws UnreadableFile, Cancelled {
        for (int i = 0; i < words.length(); i++) if (peek(i) != words.charAt(i)) return false;
        return true;
    }

    /// One-based line of the next character.
    public int line() {
        return line;
    }

    private boolean fill(int ahead) throws UnreadableFile, Cancelled {
        if (ahead >= AHEAD) throw new IllegalArgumentException("peek sees " + AHEAD + " characters");
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        try {
            while (end <= ahead) {
                int n = text.read(buffer, end, buffer.length - end);
                if (n < 0) return false;
                end += n;
            }
        } catch (IOException e) {
            throw new Trouble(file).of(Place.line(line), e);
        }
        return true;
    }

    @Override
    public void close() throws UnreadableFile, Cancelled {
        try {
            text.close();
        } catch (IOException e) {
            throw new Trouble(file).of(Place.line(line), e);
        }
    }
}
