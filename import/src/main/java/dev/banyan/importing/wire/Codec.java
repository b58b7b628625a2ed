package dev.banyan.importing.wire;

import dev.banyan.model.audit.Place;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How the values of one type stand on the wire.
sealed interface Codec {
    void write(Object value, WireOut out);

    Object read(WireIn in) throws WireTrouble;

    /// Types without parts.
    enum Plain implements Codec {
        BOOLEAN {
            @Override
            public void write(Object value, WireOut out) {
                out.oneByte((Boolean) value ? 1 : 0);
            }

            @Override
            public Object read(WireIn in) throws WireTrouble {
                return switch (in.oneByte()) {
                    case 0 -> false;
                    case 1 -> true;
                    default -> throw new WireTrouble("neither true nor false");
                };
            }
        },
        INT {
            @Override
            public void write(Object value, WireOut out) {
                out.signed((Integer) value);
            }

            @Override
            public Object read(WireIn in) throws WireTrouble {
                long value = in.signed();
                if (value != (int) value) throw new WireTrouble("a number beyond 32 bits");
                return (int) value;
            }
        },
        LONG {
            @Override
            public void write(Object value, WireOut out) {
                out.signed((Long) value);
            }

            @Override
            public Object read(WireIn in) throws WireTrouble {
                return in.signed();
            }
        },
        DOUBLE {
            @Override
            public void write(Object value, WireOut out) {
                out.real((Double) value);
            }

            @Override
            public Object read(WireIn in) throws WireTrouble {
                return in.real();
            }
        },
        TEXT {
            @Override
            public void write(Object value, WireOut out) {
                out.text((String) value);
            }

            @Override
            public Object read(WireIn in) throws WireTrouble {
                return in.text();
            }
        },
        DAY {
            @Override
            public void write(Object value, WireOut out) {
                out.signed(((LocalDate) value).toEpochDay());
            }

            @Override
            public Object read(WireIn in) throws WireTrouble {
                try {
                    return LocalDate.ofEpochDay(in.signed());
                } catch (DateTimeException e) {
                    throw new WireTrouble("a day that never was");
                }
            }
        },
        MOMENT {
            @Override
            public void write(Object value, WireOut out) {
                out.signed(((Instant) value).getEpochSecond());
                out.unsigned(((Instant) value).getNano());
            }

            @Override
            public Object read(WireIn in) throws WireTrouble {
                long seconds = in.signed();
                long nanos = in.unsigned();
                if (nanos < 0 || nanos >= 1_000_000_000) throw new WireTrouble("a second of too many parts");
                try {
                    return Instant.ofEpochSecond(seconds, nanos);
                } catch (DateTimeException e) {
                    throw new WireTrouble("a moment that never was");
                }
            }
        },
        PLACE {
            @Override
            public void write(Object value, WireOut out) {
                out.signed(((Place) value).line());
                out.pointer(((Place) value).pointer());
            }

            @Override
            public Object read(WireIn in) throws WireTrouble {
                int line = (Integer) INT.read(in);
                String pointer = in.pointer();
                return line == 0 && pointer.isEmpty() ? Place.UNKNOWN : new Place(line, pointer);
            }
        }
    }

    /// By its number.
    record OneOf(Object[] constants) implements Codec {
        @Override
        public void write(Object value, WireOut out) {
            out.unsigned(((Enum<?>) value).ordinal());
        }

        @Override
        public Object read(WireIn in) throws WireTrouble {
            long number = in.unsigned();
            if (number < 0 || number >= constants.length) throw new WireTrouble("a choice that there is not");
            return constants[(int) number];
        }
    }

    /// Each at least a byte long, so that a list is never longer than its message.
    record Many(Codec each) implements Codec {
        private static final int AT_FIRST = 1 << 12;

        @Override
        public void write(Object value, WireOut out) {
            List<?> list = (List<?>) value;
            out.unsigned(list.size());
            for (Object one : list) each.write(one, out);
        }

        @Override
        public Object read(WireIn in) throws WireTrouble {
            int count = in.count(1);
            var list = new ArrayList<Object>(Math.min(count, AT_FIRST));
            for (int i = 0; i < count; i++) list.add(each.read(in));
            return List.copyOf(list);
        }
    }

    /// The number of the alternative, then its parts.
    record Alternatives(List<Class<?>> types, List<Codec> codecs) implements Codec {
        @Override
        public void write(Object value, WireOut out) {
            int number = types.indexOf(value.getClass());
            out.unsigned(number);
            codecs.get(number).write(value, out);
        }

        @Override
        public Object read(WireIn in) throws WireTrouble {
            long number = in.unsigned();
            if (number < 0 || number >= codecs.size()) throw new WireTrouble("a kind of value that there is not");
            return codecs.get((int) number).read(in);
        }
    }

    /// Component after component; one that may be null says first whether it is there.
    record Parts(RecordShape shape, List<Codec> codecs) implements Codec {
        @Override
        public void write(Object value, WireOut out) {
            for (int i = 0; i < codecs.size(); i++) {
                Object part = shape.part(value, i);
                if (shape.mayLack(i)) out.oneByte(part == null ? 0 : 1);
                if (part != null) codecs.get(i).write(part, out);
                else if (!shape.mayLack(i)) throw new IllegalArgumentException("null in a part that must be there");
            }
        }

        @Override
        public Object read(WireIn in) throws WireTrouble {
            var parts = shape.room();
            for (int i = 0; i < codecs.size(); i++) {
                boolean there = !shape.mayLack(i) || (Boolean) Plain.BOOLEAN.read(in);
                if (there) parts[i] = codecs.get(i).read(in);
            }
            return shape.of(parts);
        }
    }
}
