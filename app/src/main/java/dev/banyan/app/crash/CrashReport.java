package dev.banyan.app.crash;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/// What is known of a programming error. The text holds class and method names only, no message of the error: a message
/// may quote data of the audited system.
///
/// @param code short and stable for the same place in the program ("B-4F2A")
public record CrashReport(String code, String text) {
    private static final int DEEPEST = 40;

    public static CrashReport of(Throwable error, String thread) {
        var text = new StringBuilder();
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < 5; depth++) {
            append(text, cause);
            cause = cause.getCause();
        }
        return new CrashReport(code(error), "Thread " + thread + "\n" + text);
    }

    private static void append(StringBuilder text, Throwable error) {
        text.append(error.getClass().getName()).append('\n');
        StackTraceElement[] stack = error.getStackTrace();
        for (int i = 0; i < Math.min(stack.length, DEEPEST); i++)
            text.append("    at ").append(stack[i]).append('\n');
    }

    /// From the kind of error and the innermost places that are ours, so that line numbers of libraries do not matter.
    private static String code(Throwable error) {
        var crc = new CRC32();
        crc.update(error.getClass().getName().getBytes(StandardCharsets.UTF_8));
        int ours = 0;
        for (StackTraceElement at : error.getStackTrace()) {
            if (!at.getClassName().startsWith("dev.banyan.")) continue;
            crc.update((at.getClassName() + at.getMethodName()).getBytes(StandardCharsets.UTF_8));
            if (++ours == 3) break;
        }
        return String.format(Locale.ROOT, "B-%04X", crc.getValue() & 0xFFFF);
    }
}
