package dev.banyan.importing.spi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Shows the bytes of a file to a watch and counts them. Closing reads the rest first, so that the watch has seen the
/// whole file even when the reader knew enough earlier.
final class Watched extends FilterInputStream {
    private final Watch watch;
    private long count;

    Watched(InputStream in, Watch watch) {
        super(in);
        this.watch = watch;
    }

    /// How the wish to stop passes through code that knows only I/O.
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = in.read(buffer, from, length);
        if (n <= 0) return n;
        count += n;
        try {
            watch.bytes(buffer, from, n);
        } catch (Cancelled e) {
            throw new Stopped();
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        try {
            byte[] rest = new byte[1 << 16];
            while (read(rest, 0, rest.length) >= 0) {}
        } finally {
            in.close();
        }
    }
}
