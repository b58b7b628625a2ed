package dev.banyan.importing.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the records of one type apart and puts them together again through their constructor, which may refuse. What
/// it takes for either is made when it is first needed: one side of a pipe needs only one of them, and of most types
/// neither.
final class RecordShape {
    private final Class<?> type;
    private final MethodHandles.Lookup lookup;
    private final RecordComponent[] components;
    private final boolean[] mayLack;
    private @Nullable List<MethodHandle> parts;
    private @Nullable MethodHandle whole;

    RecordShape(Class<?> type, MethodHandles.Lookup lookup) {
        this.type = type;
        this.lookup = lookup;
        components = type.getRecordComponents();
        mayLack = new boolean[components.length];
        for (int i = 0; i < components.length; i++)
            mayLack[i] = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
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
        List<MethodHandle> known = parts;
        if (known == null) parts = known = accessors();
        try {
            return known.get(part).invokeExact(record);
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor of " + type.getSimpleName() + " failed", e);
        }
    }

    Object of(@Nullable Object[] values) throws WireTrouble {
        MethodHandle known = whole;
        if (known == null) whole = known = constructor();
        try {
            return known.invokeExact(values);
        } catch (Throwable e) {
            if (e instanceof Error error) throw error;
            throw new WireTrouble("parts that make no " + type.getSimpleName());
        }
    }

    private List<MethodHandle> accessors() {
        var all = new ArrayList<MethodHandle>();
        try {
            for (RecordComponent component : components) {
                MethodHandle part = lookup.unreflect(component.getAccessor());
                all.add(part.asType(MethodType.methodType(Object.class, Object.class)));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " cannot be sent", e);
        }
        return all;
    }

    private MethodHandle constructor() {
        var types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) types[i] = components[i].getType();
        try {
            return lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " cannot be received", e);
        }
    }
}
