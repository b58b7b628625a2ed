package dev.banyan.importing.wire;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;

/// Writes messages of one type to a pipe, each with its length in front. Several threads may write.
public final class MessageOut<T> implements AutoCloseable {
    /// No message is longer.
    static final int LONGEST = 1 << 26;

    private final OutputStream pipe;
    private final Codec codec;
    private final WireOut out = new WireOut();

    /// @param lookup that sees the records of the messages
    public MessageOut(OutputStream pipe, Class<T> type, MethodHandles.Lookup lookup) {
        this.pipe = new BufferedOutputStream(pipe, 1 << 16);
        codec = new Codecs(lookup).of(type);
    }

    /// @throws IllegalArgumentException when it is longer than a message may be
    public synchronized void send(T message) throws IOException {
        sendLater(message);
        pipe.flush();
    }

    /// The same, but it may wait until there is more to send.
    public synchronized void sendLater(T message) throws IOException {
        out.clear();
        codec.write(message, out);
        int length = out.length();
        if (length > LONGEST) throw new IllegalArgumentException("a message of " + length + " bytes");
        pipe.write(new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        pipe.write(out.bytes(), 0, length);
    }

    @Override
    public void close() throws IOException {
        pipe.close();
    }
}
