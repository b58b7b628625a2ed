package dev.banyan.app.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Prints an answer as one JSON object. Numbers that are not known are `null`.
final class JsonText {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    static void print(Object answer, PrintWriter out) {
        out.println(MAPPER.writeValueAsString(answer));
    }

    /// JSON has no NaN: a number nobody knows is null.
    static @Nullable Double known(double number) {
        return Double.isFinite(number) ? number : null;
    }
}
