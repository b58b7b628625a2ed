package dev.banyan.importing.safe;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// A text that ends the reading when it is too long: one value alone could fill the memory.
final class Measured extends FilterReader {
    private final int millions;
    private long count;

    /// @param millions of characters it may have
    Measured(Reader text, int millions) {
        super(text);
        this.millions = millions;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) counted(1);
        return one;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        counted(n);
        return n;
    }

    private void counted(int n) throws Refused {
        count += Math.max(0, n);
        if (count > millions * 1_000_000L) throw new Refused("has more than " + millions + " million characters");
    }
}
