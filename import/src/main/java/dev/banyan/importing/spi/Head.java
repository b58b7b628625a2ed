package dev.banyan.importing.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The first 64 KB of a file, decoded: what recognition works on. Looked into as text, JSON, XML or a table; each view
/// is made when first asked for.
public final class Head {
    public static final int BYTES = 64 << 10;

    private final String name;
    private final byte[] bytes;
    private final boolean cut;
    private final Encoding encoding;
    private final Prelude prelude;
    private final String text;
    private @Nullable Optional<JsonPeek> json;
    private @Nullable Optional<XmlPeek> xml;
    private @Nullable Optional<TablePeek> table;
    private @Nullable List<String> lines;

    private Head(String name, byte[] bytes, boolean cut) {
        this.name = name;
        this.bytes = bytes;
        this.cut = cut;
        encoding = Encoding.of(bytes);
        byte[] unmarked = Arrays.copyOfRange(bytes, encoding.mark(), bytes.length);
        prelude = Prelude.of(unmarked, encoding);
        text = decode(unmarked, prelude, encoding);
    }

    /// @param cut whether the file goes on after these bytes
    public static Head of(String name, byte[] bytes, boolean cut) {
        return new Head(name, bytes, cut);
    }

    /// For hints only: recognition goes by content.
    public String name() {
        return name;
    }

    public boolean cut() {
        return cut;
    }

    Encoding encoding() {
        return encoding;
    }

    Prelude prelude() {
        return prelude;
    }

    /// Decoded, without colour codes of a terminal and without what the tool said before its report.
    public String text() {
        return text;
    }

    /// Zero bytes in text that is not UTF-16: a picture, a program, a database.
    public boolean binary() {
        if (encoding.wide()) return false;
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) if (bytes[i] == 0) return true;
        return false;
    }

    /// Whether the raw bytes begin so, each character one byte.
    public boolean startsWith(String magic) {
        if (bytes.length < magic.length()) return false;
        for (int i = 0; i < magic.length(); i++) if ((bytes[i] & 0xff) != magic.charAt(i)) return false;
        return true;
    }

    /// Whether it has a syntax of its own, so that lines of another format are no lines here.
    public boolean isJsonOrXml() {
        return json().isPresent() || xml().isPresent();
    }

    /// Whole lines; the last one is left out when the head is cut in it.
    public List<String> lines() {
        List<String> known = lines;
        if (known == null) {
            known = text.lines().toList();
            if (cut && known.size() > 1) known = known.subList(0, known.size() - 1);
            lines = known;
        }
        return known;
    }

    /// The first line that is not blank, empty when there is none.
    public String firstLine() {
        return lines().stream().filter(l -> !l.isBlank()).findFirst().orElse("");
    }

    /// The beginning of the JSON document in it, empty when there is none.
    public Optional<JsonPeek> json() {
        Optional<JsonPeek> known = json;
        if (known == null) json = known = binary() ? Optional.empty() : JsonPeek.in(text, cut);
        return known;
    }

    /// The beginning of the XML document, empty when there is none.
    public Optional<XmlPeek> xml() {
        Optional<XmlPeek> known = xml;
        if (known == null) xml = known = binary() ? Optional.empty() : XmlPeek.in(text);
        return known;
    }

    /// The header of the table, empty when it does not look like one.
    public Optional<TablePeek> table() {
        Optional<TablePeek> known = table;
        if (known == null) table = known = binary() ? Optional.empty() : TablePeek.in(lines());
        return known;
    }

    private static String decode(byte[] bytes, Prelude prelude, Encoding encoding) {
        var report = new ByteArrayInputStream(bytes, prelude.bytes(), bytes.length - prelude.bytes());
        var rest = new SequenceInputStream(new ByteArrayInputStream(prelude.blank(encoding)), report);
        var out = new StringBuilder();
        try (Reader reader = encoding.reader(rest, new MixedText.Counter())) {
            char[] buffer = new char[8192];
            for (int n = reader.read(buffer, 0, buffer.length); n > 0; n = reader.read(buffer, 0, buffer.length))
                out.append(buffer, 0, n);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
        return Ansi.strip(out.toString());
    }
}
