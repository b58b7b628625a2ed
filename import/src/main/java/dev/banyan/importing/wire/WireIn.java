package dev.banyan.importing.wire;

import java.nio.charset.StandardCharsets;

/// The bytes of one message, while it is read. Every length is held against what is left of the message before
/// anything is made from it.
final class WireIn {
    private final KnownTexts texts = new KnownTexts();
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private String pointer = "";

    /// @param length of the message in these bytes
    void take(byte[] message, int length) {
        bytes = message;
        at = 0;
        end = length;
    }

    int left() {
        return end - at;
    }

    int oneByte() throws WireTrouble {
        if (at >= end) throw new WireTrouble("a message ends too early");
        return bytes[at++] & 0xff;
    }

    long unsigned() throws WireTrouble {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int b = oneByte();
            value |= (long) (b & 0x7f) << shift;
            if (b < 0x80) return value;
        }
        throw new WireTrouble("a number of more than 64 bits");
    }

    long signed() throws WireTrouble {
        long value = unsigned();
        return value >>> 1 ^ -(value & 1);
    }

    double real() throws WireTrouble {
        long bits = 0;
        for (int i = 0; i < 8; i++) bits |= (long) oneByte() << 8 * i;
        return Double.longBitsToDouble(bits);
    }

    /// A number of things of which each takes at least so many bytes.
    int count(int bytesEach) throws WireTrouble {
        long count = unsigned();
        if (count < 0 || count > left() / bytesEach) throw new WireTrouble("more things than there are bytes");
        return (int) count;
    }

    String text() throws WireTrouble {
        long kind = unsigned();
        if (kind < 0 || kind >= WireOut.KINDS) {
            if (kind >= WireOut.KINDS + SentTexts.ROOM) throw new WireTrouble("a text that was never sent");
            return texts.at((int) (kind - WireOut.KINDS));
        }
        String text = characters(kind == WireOut.LATIN || kind == WireOut.LATIN_ONCE);
        if (kind <= WireOut.WIDE) {
            if (text.length() > SentTexts.LONGEST) throw new WireTrouble("a text too long to remember");
            texts.remember(text);
        }
        return text;
    }

    String pointer() throws WireTrouble {
        long head = unsigned();
        long same = head >>> 1;
        if (same > pointer.length()) throw new WireTrouble("a path that goes on from none");
        String rest = characters((head & 1) == 0);
        pointer = rest.isEmpty() && same == pointer.length() ? pointer : pointer.substring(0, (int) same) + rest;
        return pointer;
    }

    private String characters(boolean latin) throws WireTrouble {
        int count = count(latin ? 1 : 2);
        int from = at;
        if (latin) {
            at += count;
            return new String(bytes, from, count, StandardCharsets.ISO_8859_1);
        }
        var wide = new char[count];
        for (int i = 0; i < count; i++, at += 2) wide[i] = (char) (bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8);
        return new String(wide);
    }
}
