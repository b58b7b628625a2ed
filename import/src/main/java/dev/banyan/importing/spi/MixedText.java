package dev.banyan.importing.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Text whose bytes are not always what they should be: a byte that is wrong in UTF-8 is read as windows-1252, which
/// is what spreadsheets in western Europe write, and counted so that it can be told.
final class MixedText extends Reader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final Counter foreign;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private boolean end;
    private char spare;

    /// Bytes that were not in the expected encoding.
    static final class Counter {
        private long count;

        long count() {
            return count;
        }
    }

    MixedText(InputStream in, Charset charset, Counter foreign) {
        this.in = in;
        this.foreign = foreign;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        if (spare != 0 && length > 0) {
            buffer[from] = spare;
            spare = 0;
            return 1;
        }
        if (length < 2) return readOne(buffer, from, length);
        CharBuffer out = CharBuffer.wrap(buffer, from, length).slice();
        while (out.position() == 0) {
            if (!end && bytes.remaining() < 8) fill();
            if (!bytes.hasRemaining()) return -1;
            CoderResult result = decoder.decode(bytes, out, end);
            if (result.isError()) replace(result.length(), out);
            else if (result.isUnderflow() && end) break;
        }
        return out.position() == 0 ? -1 : out.position();
    }

    /// A pair of surrogates needs room for two characters.
    private int readOne(char[] buffer, int from, int length) throws IOException {
        if (length == 0) return 0;
        char[] two = new char[2];
        int n = read(two, 0, 2);
        if (n <= 0) return n;
        buffer[from] = two[0];
        if (n == 2) spare = two[1];
        return 1;
    }

    private void replace(int length, CharBuffer out) {
        for (int i = 0; i < length && bytes.hasRemaining(); i++) {
            if (!out.hasRemaining()) return;
            out.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {bytes.get()})));
            foreign.count++;
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        while (bytes.hasRemaining()) {
            int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (n < 0) {
                end = true;
                break;
            }
            bytes.position(bytes.position() + n);
            if (bytes.position() > 8) break;
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
