package dev.banyan.importing.safe;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Counts what comes out of packed data and stops a bomb while it unfolds: more than 200 times what went in, or more
/// than is left of a budget that all files of one archive share. What an archive says of its own sizes is not believed.
public final class Inflating extends FilterInputStream {
    /// Bytes that every packed file may become, whatever its ratio.
    private static final long HARMLESS = 1 << 20;

    private static final int RATIO = 200;

    private final LongSupplier packed;
    private final AtomicLong left;
    private long out;

    /// @param packed bytes of packed data read so far, or in all when that is known
    /// @param left   bytes that may still come out of everything packed together
    public Inflating(InputStream unpacked, LongSupplier packed, AtomicLong left) {
        super(unpacked);
        this.packed = packed;
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) count(1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = in.read(buffer, from, length);
        if (n > 0) count(n);
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        return in.readNBytes((int) Math.min(n, 8192)).length;
    }

    private void count(int n) throws IOException {
        out += n;
        if (left.addAndGet(-n) < 0) throw new Refused("unpacks to more than 2 GB");
        if (out > HARMLESS && out / RATIO > packed.getAsLong())
            throw new Refused("unpacks to more than " + RATIO + " times its size");
    }
}
