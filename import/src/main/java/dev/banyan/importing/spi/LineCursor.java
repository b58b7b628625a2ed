package dev.banyan.importing.spi;

import dev.banyan.model.audit.Place;
import java.io.IOException;
import java.io.Reader;

/// Walks the lines of a text, without terminal colours. A line of more than a million characters is cut and told.
public final class LineCursor implements AutoCloseable {
    private static final int LONGEST = 1_000_000;

    private final String file;
    private final Reader text;
    private final Facts facts;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder line = new StringBuilder();
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
        line.setLength(0);
        boolean any = false;
        boolean cut = false;
        for (int c = character(); c >= 0; c = character()) {
            any = true;
            if (c == '\n') break;
            if (line.length() < LONGEST) line.append((char) c);
            else cut = true;
        }
        if (!any) return false;
        number++;
        if (cut) facts.warn(place(), "a line of more than a million characters was cut");
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') line.setLength(length - 1);
        current = Ansi.strip(line.toString());
        return true;
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

    private int character() throws UnreadableFile, Cancelled {
        if (at == end) {
            try {
                end = text.read(buffer, 0, buffer.length);
            } catch (IOException e) {
                throw new Trouble(file).of(place(), e);
            }
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++];
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
