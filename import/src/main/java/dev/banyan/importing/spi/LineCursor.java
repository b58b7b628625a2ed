package dev.banyan.importing.spi;

import dev.banyan.model.audit.Place;
import java.io.IOException;
import java.io.Reader;

/// Walks the lines of a text, without terminal colours. A line of more than a million characters is cut and told.
public final class LineCursor implements AutoCloseable {
    private static final int LONGEST = 1_000_000;
    private static final int KEPT = 1 << 16;

    private final String file;
    private final Reader text;
    private final Facts facts;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder rest = new StringBuilder();
    private int at;
    private int end;
    private int number;
    private String current = "";

    LineCursor(String file, Reader text, Facts facts) {
        this.file = file;
        this.text = text;
        this.facts = facts;
    }

    /// Steps to the next line; false after the last one.
    public boolean next() throws UnreadableFile, Cancelled {
        if (at == end && !fill()) return false;
        number++;
        int newline = newline();
        if (newline < end) {
            current = line(buffer, at, newline);
            at = newline + 1;
        } else {
            current = longLine();
        }
        return true;
    }

    /// One that goes on beyond the buffer.
    private String longLine() throws UnreadableFile, Cancelled {
        rest.setLength(0);
        boolean cut = false;
        boolean more = true;
        while (more) {
            int newline = newline();
            int room = Math.min(newline - at, LONGEST - rest.length());
            cut |= room < newline - at;
            rest.append(buffer, at, room);
            more = newline == end;
            at = Math.min(end, newline + 1);
            more = more && fill();
        }
        if (cut) facts.warn(place(), "a line of more than a million characters was cut");
        int length = rest.length();
        if (length > 0 && rest.charAt(length - 1) == '\r') rest.setLength(length - 1);
        String line = Ansi.strip(rest.toString());
        if (rest.capacity() > KEPT) {
            rest.setLength(0);
            rest.trimToSize();
        }
        return line;
    }

    private static String line(char[] from, int start, int newline) {
        int stop = newline > start && from[newline - 1] == '\r' ? newline - 1 : newline;
        return Ansi.strip(new String(from, start, stop - start));
    }

    /// Where the line ends in the buffer, its end when it goes on behind it.
    private int newline() {
        int newline = at;
        while (newline < end && buffer[newline] != '\n') newline++;
        return newline;
    }

    public String line() {
        return current;
    }

    /// One-based.
    public int number() {
        return number;
    }

    public Place place() {
        return Place.line(number);
    }

    private boolean fill() throws UnreadableFile, Cancelled {
        try {
            at = 0;
            end = Math.max(0, text.read(buffer, 0, buffer.length));
            return end > 0;
        } catch (IOException e) {
            end = 0;
            throw new Trouble(file).of(place(), e);
        }
    }

    @Override
    public void close() throws UnreadableFile, Cancelled {
        try {
            text.close();
        } catch (IOException e) {
            throw new Trouble(file).of(place(), e);
        }
    }
}
