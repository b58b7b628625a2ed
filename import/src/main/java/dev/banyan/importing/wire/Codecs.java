package dev.banyan.importing.wire;

import dev.banyan.model.audit.Place;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds out from the types themselves how they are written: nothing has to be told about a new record.
final class Codecs {
    private static final Map<Class<?>, Codec> PLAIN = Map.of(
            boolean.class, Codec.Plain.BOOLEAN,
            int.class, Codec.Plain.INT,
            long.class, Codec.Plain.LONG,
            double.class, Codec.Plain.DOUBLE,
            String.class, Codec.Plain.TEXT,
            LocalDate.class, Codec.Plain.DAY,
            Instant.class, Codec.Plain.MOMENT,
            Place.class, Codec.Plain.PLACE);

    private final MethodHandles.Lookup lookup;
    private final Map<Type, Codec> known = new HashMap<>(PLAIN);

    Codecs(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
    }

    Codec of(Type type) {
        Codec codec = known.get(type);
        if (codec == null) {
            codec = made(type);
            known.put(type, codec);
        }
        return codec;
    }

    private Codec made(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class)
            return new Codec.Many(of(list.getActualTypeArguments()[0]));
        if (!(type instanceof Class<?> c)) throw new IllegalArgumentException(type + " cannot be sent");
        if (c.isEnum()) return new Codec.OneOf(c.getEnumConstants());
        if (c.isSealed()) {
            List<Class<?>> types = List.of(c.getPermittedSubclasses());
            return new Codec.Alternatives(types, types.stream().map(this::of).toList());
        }
        if (!c.isRecord() || c.getRecordComponents().length == 0)
            throw new IllegalArgumentException(type + " cannot be sent");
        var parts = new ArrayList<Codec>();
        for (RecordComponent part : c.getRecordComponents()) parts.add(of(part.getGenericType()));
        return new Codec.Parts(new RecordShape(c, lookup), parts);
    }
}
