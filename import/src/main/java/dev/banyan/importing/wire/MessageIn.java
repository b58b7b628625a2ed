package dev.banyan.importing.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Optional;

/// Reads messages of one type from a pipe whose other end is not trusted.
public final class MessageIn<T> implements AutoCloseable {
    private static final int AT_A_TIME = 1 << 16;

    private final DataInputStream pipe;
    private final Class<T> type;
    private final Codec codec;
    private final WireIn in = new WireIn();
    private byte[] buffer = new byte[AT_A_TIME];

    /// @param lookup that sees the records of the messages
    public MessageIn(InputStream pipe, Class<T> type, MethodHandles.Lookup lookup) {
        this.pipe = new DataInputStream(new BufferedInputStream(pipe, AT_A_TIME));
        this.type = type;
        codec = new Codecs(lookup).of(type);
    }

    /// The next one, empty where the pipe ends between two messages.
    ///
    /// @throws WireTrouble when what comes is no message
    /// @throws java.io.EOFException when the pipe ends inside one
    public Optional<T> next() throws IOException {
        int first = pipe.read();
        if (first < 0) return Optional.empty();
        int length = first << 24 | pipe.readUnsignedByte() << 16 | pipe.readUnsignedShort();
        if (length <= 0 || length > MessageOut.LONGEST) throw new WireTrouble("a message of " + length + " bytes");
        fill(length);
        in.take(buffer, length);
        T message = type.cast(codec.read(in));
        if (in.left() > 0) throw new WireTrouble("a message with bytes left over");
        return Optional.of(message);
    }

    /// Grows with what really comes, not with what was announced.
    private void fill(int length) throws IOException {
        int have = 0;
        while (have < length) {
            if (have == buffer.length) buffer = Arrays.copyOf(buffer, Math.min(2 * have, MessageOut.LONGEST));
            int n = Math.min(length, buffer.length) - have;
            pipe.readFully(buffer, have, n);
            have += n;
        }
    }

    @Override
    public void close() throws IOException {
        pipe.close();
    }
}
