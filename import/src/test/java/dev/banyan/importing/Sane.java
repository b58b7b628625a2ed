package dev.banyan.importing;

import dev.banyan.model.audit.Fact;
import java.lang.reflect.RecordComponent;

/// What holds for every fact: counts are never below "unknown", measures never infinite.
final class Sane {
    private Sane() {}

    /// The part that cannot be, empty when there is none.
    static String wrong(Fact fact) {
        for (RecordComponent part : fact.getClass().getRecordComponents()) {
            Object value;
            try {
                value = part.getAccessor().invoke(fact);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            boolean fits = switch (value) {
                case Integer n -> n >= -1;
                case Long n -> n >= -1;
                case Double n -> !Double.isInfinite(n);
                case null, default -> true;
            };
            if (!fits) return part.getName() + " = " + value;
        }
        return "";
    }
}
