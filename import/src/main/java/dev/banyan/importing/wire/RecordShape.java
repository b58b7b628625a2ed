package dev.banyan.importing.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the records of one type apart and puts them together again through their constructor, which may refuse.
final class RecordShape {
    private final String name;
    private final List<MethodHandle> parts = new ArrayList<>();
    private final boolean[] mayLack;
    private final MethodHandle whole;

    RecordShape(Class<?> type, MethodHandles.Lookup lookup) {
        name = type.getSimpleName();
        RecordComponent[] components = type.getRecordComponents();
        mayLack = new boolean[components.length];
        var types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                MethodHandle part = lookup.unreflect(components[i].getAccessor());
                parts.add(part.asType(MethodType.methodType(Object.class, Object.class)));
                types[i] = components[i].getType();
                mayLack[i] = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            }
            whole = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name + " cannot be sent", e);
        }
    }

    boolean mayLack(int part) {
        return mayLack[part];
    }

    @Nullable
    Object[] room() {
        return new @Nullable Object[mayLack.length];
    }

    @Nullable
    Object part(Object record, int part) {
        try {
            return parts.get(part).invokeExact(record);
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor of " + name + " failed", e);
        }
    }

    Object of(@Nullable Object[] values) throws WireTrouble {
        try {
            return whole.invokeExact(values);
        } catch (Throwable e) {
            if (e instanceof Error error) throw error;
            throw new WireTrouble("parts that make no " + name);
        }
    }
}
