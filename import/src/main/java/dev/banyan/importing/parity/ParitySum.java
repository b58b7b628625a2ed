package dev.banyan.importing.parity;

import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.text.AddressPattern;
import dev.banyan.importing.text.RequestLine;
import dev.banyan.model.audit.Fact.ParityFact;
import dev.banyan.model.audit.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Comparisons added up by method and what is compared while they are read. Addresses are generalised, so that a log
/// with a line for every comparison gives a fact for every endpoint. There is room for 20,000 names.
final class ParitySum {
    private static final int MOST = 20_000;
    private static final int LONGEST = 500;
    /// Numbers beyond are damage, and their sum stays a number.
    private static final long LARGEST = 1_000_000_000_000L;

    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private long leftOut;
    private long wrong;
    private Place firstWrong = Place.UNKNOWN;

    private static final class Sum {
        private final String method;
        private final String what;
        private final Place place;
        private long compared;
        private long differing;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        Sum(String method, String what, Place place) {
            this.method = method;
            this.what = what;
            this.place = place;
        }

        void add(long compared, long differing, @Nullable LocalDate from, @Nullable LocalDate to) {
            this.compared = Math.min(LARGEST, this.compared + compared);
            this.differing = Math.min(this.compared, this.differing + differing);
            LocalDate earliest = first;
            LocalDate latest = last;
            if (from != null && (earliest == null || from.isBefore(earliest))) first = from;
            if (to != null && (latest == null || to.isAfter(latest))) last = to;
        }

        ParityFact fact() {
            return new ParityFact(method, what, compared, differing, first, last, place);
        }
    }

    /// @param name      address, with or without its method in front, route, experiment or code name
    /// @param compared  how often; a number below zero, or below those that differ, is told and left out
    /// @param differing of these
    void add(
            String method,
            String name,
            long compared,
            long differing,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Place place) {
        if (name.isBlank() || compared < 0 || differing < 0 || differing > compared || compared > LARGEST) {
            if (wrong++ == 0) firstWrong = place;
            return;
        }
        Optional<RequestLine> line = RequestLine.of(name.strip());
        String target = line.map(RequestLine::target).orElse(name.strip());
        String asked = line.map(RequestLine::method).orElse(new RequestLine(method, "").method());
        String what = what(target);
        String key = asked + " " + what;
        Sum sum = sums.get(key);
        if (sum == null) {
            if (sums.size() >= MOST) {
                leftOut++;
                return;
            }
            sum = new Sum(asked, what, place);
            sums.put(key, sum);
        }
        sum.add(compared, differing, first == null ? last : first, last == null ? first : last);
    }

    private static String what(String target) {
        String address = target.startsWith("/") || target.contains("://") ? AddressPattern.of(target) : "";
        String what = address.isEmpty() ? target : address;
        return what.length() <= LONGEST ? what : what.substring(0, LONGEST - 1) + "…";
    }

    void into(Facts facts) {
        sums.values().forEach(s -> facts.add(s.fact()));
        if (wrong > 0)
            facts.warn(
                    firstWrong,
                    (wrong == 1 ? "a comparison" : wrong + " comparisons")
                            + " without a name, or with more that differ than were compared: left out");
        if (leftOut > 0)
            facts.warn(
                    Place.UNKNOWN, leftOut + " comparisons of further names were left out; there is room for " + MOST);
    }
}
