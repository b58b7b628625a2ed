package dev.banyan.importing.spi;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the characters of a file are written, seen from its first bytes: a byte order mark, or UTF-16 without one
/// (every second byte is zero, as PowerShell writes it), or else UTF-8 with single bytes of windows-1252 tolerated.
///
/// @param mark bytes of the byte order mark
record Encoding(Charset charset, int mark) {
    static Encoding of(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) return new Encoding(StandardCharsets.UTF_8, 3);
        if (starts(head, 0xFF, 0xFE)) return new Encoding(StandardCharsets.UTF_16LE, 2);
        if (starts(head, 0xFE, 0xFF)) return new Encoding(StandardCharsets.UTF_16BE, 2);
        int looked = Math.min(head.length, 4096) & ~1;
        int even = 0, odd = 0;
        for (int i = 0; i < looked; i += 2) {
            if (head[i] == 0) even++;
            if (head[i + 1] == 0) odd++;
        }
        int most = looked / 2 * 7 / 10;
        if (looked >= 4 && odd > most && even == 0) return new Encoding(StandardCharsets.UTF_16LE, 0);
        if (looked >= 4 && even > most && odd == 0) return new Encoding(StandardCharsets.UTF_16BE, 0);
        return new Encoding(StandardCharsets.UTF_8, 0);
    }

    boolean wide() {
        return !charset.equals(StandardCharsets.UTF_8);
    }

    /// @param bytes after the byte order mark
    Reader reader(InputStream bytes, MixedText.Counter foreign) {
        return new MixedText(bytes, charset, foreign);
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((head[i] & 0xff) != mark[i]) return false;
        return true;
    }
}
