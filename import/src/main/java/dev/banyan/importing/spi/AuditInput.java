package dev.banyan.importing.spi;

import dev.banyan.importing.safe.Inflating;
import dev.banyan.importing.safe.Refused;
import dev.banyan.importing.safe.SafeZip;
import dev.banyan.model.audit.Place;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// One file to read, wherever it comes from: a folder or an archive. Gzip is unpacked on the way and text is decoded.
/// A reader takes one of the cursors: [#json], [#yaml], [#xml], [#lines], [#characters],
/// [#table] or [#text].
public final class AuditInput {
    private static final Watch NOBODY = (buffer, from, length) -> {};

    private final String name;
    private final long size;
    private final SafeZip.Content content;
    private final Watch watch;
    private final List<String> notes;
    private final MixedText.Counter foreign = new MixedText.Counter();
    private @Nullable Head head;

    private AuditInput(String name, long size, SafeZip.Content content, Watch watch, List<String> notes) {
        this.notes = notes;
        this.name = name;
        this.size = size;
        this.content = content;
        this.watch = watch;
    }

    /// @param name relative to what was dropped, with forward slashes
    /// @param size in bytes, -1 when unknown
    public static AuditInput of(String name, long size, SafeZip.Content content) {
        return new AuditInput(name, size, content, NOBODY, List.of());
    }

    public static AuditInput of(String name, Path file) throws IOException {
        return of(name, Files.size(file), () -> Files.newInputStream(file));
    }

    public static AuditInput of(String name, byte[] bytes) {
        return of(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /// The same file with somebody who sees its bytes while they are read.
    public AuditInput watched(Watch by) {
        var same = new AuditInput(name, size, content, by, notes);
        same.head = head;
        return same;
    }

    /// The same file with something to say about it, in parts of a sentence.
    public AuditInput noting(List<String> what) {
        return new AuditInput(name, size, content, watch, List.copyOf(what));
    }

    /// What was noticed on the way to this file and goes into its warnings.
    public List<String> notes() {
        return notes;
    }

    public String name() {
        return name;
    }

    public long size() {
        return size;
    }

    /// The beginning of the file, read once.
    public Head head() throws UnreadableFile {
        Head known = head;
        if (known != null) return known;
        try (InputStream in = unpacked(NOBODY, false)) {
            byte[] bytes = in.readNBytes(Head.BYTES);
            Head read = Head.of(name, bytes, in.read() >= 0);
            head = read;
            return read;
        } catch (IOException e) {
            throw new Trouble(name).unreadable(Place.UNKNOWN, e);
        }
    }

    /// A JSON document, from its first bracket on.
    public JsonCursor json(Facts facts) throws UnreadableFile, Cancelled {
        return JsonCursor.open(this, facts);
    }

    /// A TOML document, walked like JSON.
    public JsonCursor toml(Facts facts) throws UnreadableFile, Cancelled {
        return JsonCursor.toml(this, facts);
    }

    public YamlCursor yaml(Facts facts) throws UnreadableFile, Cancelled {
        return YamlCursor.open(this, facts);
    }

    public XmlCursor xml() throws UnreadableFile, Cancelled {
        return XmlCursor.open(this);
    }

    public LineCursor lines(Facts facts) throws UnreadableFile, Cancelled {
        return new LineCursor(name, text(), facts);
    }

    /// The characters one by one, for languages whose statements do not end with the line.
    public CharCursor characters() throws UnreadableFile, Cancelled {
        return new CharCursor(name, text());
    }

    /// A delimited table with a header, or without one when the columns are given.
    public TableCursor table(Facts facts, String... columns) throws UnreadableFile, Cancelled {
        return TableCursor.open(this, facts, columns);
    }

    /// The decoded text, without its byte order mark; lines before the report are blank.
    public Reader text() throws UnreadableFile, Cancelled {
        return text(true);
    }

    /// The same, from the report on.
    Reader report() throws UnreadableFile, Cancelled {
        return text(false);
    }

    private Reader text(boolean fromFirstLine) throws UnreadableFile, Cancelled {
        try {
            Encoding encoding = head().encoding();
            InputStream in = unpacked(watch, true);
            Prelude prelude = head().prelude();
            in.skipNBytes(encoding.mark() + prelude.bytes());
            if (fromFirstLine && prelude.bytes() > 0)
                in = new SequenceInputStream(new ByteArrayInputStream(prelude.blank(encoding)), in);
            return encoding.reader(in, foreign);
        } catch (IOException e) {
            throw new Trouble(name).of(Place.UNKNOWN, e);
        }
    }

    /// The bytes of the report, with the mark of its encoding where nothing stands before it.
    InputStream bytes() throws IOException, UnreadableFile {
        InputStream in = unpacked(watch, true);
        int before = head().prelude().bytes();
        if (before > 0) in.skipNBytes(head().encoding().mark() + before);
        return new BufferedInputStream(in, 1 << 16);
    }

    /// Bytes that were not in the encoding of the rest and were read as windows-1252, so far.
    public long foreignBytes() {
        return foreign.count();
    }

    private InputStream unpacked(Watch by, boolean whole) throws IOException {
        InputStream raw = content.open();
        var watched = new Watched(raw, by);
        var peek = new PushbackInputStream(whole ? watched : raw, 2);
        byte[] magic = peek.readNBytes(2);
        peek.unread(magic);
        if (magic.length < 2 || (magic[0] & 0xff) != 0x1f || (magic[1] & 0xff) != 0x8b) return peek;
        if (whole) {
            return new Inflating(new GZIPInputStream(peek, 1 << 16), watched::count, new AtomicLong(SafeZip.TOTAL));
        }
        try {
            return new GZIPInputStream(peek);
        } catch (IOException e) {
            throw new Refused("is a damaged gzip file");
        }
    }
}
