package dev.banyan.importing.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of one message, while it is written. Texts are remembered over all messages of a pipe.
final class WireOut {
    /// How a text is written; larger numbers are places in the dictionary.
    static final int LATIN = 0, WIDE = 1, LATIN_ONCE = 2, WIDE_ONCE = 3, KINDS = 4;

    private final SentTexts texts = new SentTexts();
    private byte[] bytes = new byte[1 << 13];
    private int length;
    private String pointer = "";

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    void oneByte(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    /// Seven bits a byte, the lowest first.
    void unsigned(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /// Small numbers of either sign take few bytes.
    void signed(long value) {
        unsigned(value << 1 ^ value >> 63);
    }

    void real(double value) {
        long bits = Double.doubleToRawLongBits(value);
        room(8);
        for (int i = 0; i < 8; i++) bytes[length++] = (byte) (bits >>> 8 * i);
    }

    void text(String text) {
        int place = text.length() > SentTexts.LONGEST ? -1 : texts.placeOf(text);
        if (place >= 0) {
            unsigned(KINDS + place);
            return;
        }
        boolean once = text.length() > SentTexts.LONGEST;
        boolean latin = latin(text);
        unsigned(latin ? once ? LATIN_ONCE : LATIN : once ? WIDE_ONCE : WIDE);
        characters(text, latin);
        if (!once) texts.remember(text);
    }

    /// A path inside a document: as a rule it begins like the one before.
    void pointer(String text) {
        int same = 0;
        int most = Math.min(text.length(), pointer.length());
        while (same < most && text.charAt(same) == pointer.charAt(same)) same++;
        String rest = text.substring(same);
        boolean latin = latin(rest);
        unsigned((long) same << 1 | (latin ? 0 : 1));
        characters(rest, latin);
        pointer = text;
    }

    /// Character for character, so that halves of surrogate pairs survive.
    private void characters(String text, boolean latin) {
        int count = text.length();
        unsigned(count);
        if (latin) {
            byte[] raw = text.getBytes(StandardCharsets.ISO_8859_1);
            room(count);
            System.arraycopy(raw, 0, bytes, length, count);
            length += count;
            return;
        }
        room(2 * count);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            bytes[length++] = (byte) c;
            bytes[length++] = (byte) (c >>> 8);
        }
    }

    private static boolean latin(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 0xff) return false;
        return true;
    }

    private void room(int more) {
        if (bytes.length - length < more) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
}
