package dev.banyan.importing;

import dev.banyan.model.audit.SourceId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The identity of a file, taken while it is read.
final class Fingerprint {
    private final MessageDigest bytes = sha256();
    private final MessageDigest formatAndBytes = sha256();

    Fingerprint(String format) {
        formatAndBytes.update(format.getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] buffer, int from, int length) {
        bytes.update(buffer, from, length);
        formatAndBytes.update(buffer, from, length);
    }

    /// Of the bytes as they are in the file, lower-case hex. To be called once, at the end.
    String sha256Hex() {
        return HexFormat.of().formatHex(bytes.digest());
    }

    SourceId sourceId() {
        return new SourceId(HexFormat.of().formatHex(formatAndBytes.digest()).substring(0, 16));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
