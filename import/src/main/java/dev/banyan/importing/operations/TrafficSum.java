package dev.banyan.importing.operations;

import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.LeftOut;
import dev.banyan.importing.text.AddressPattern;
import dev.banyan.importing.text.RequestLine;
import dev.banyan.model.audit.Fact.TrafficFact;
import dev.banyan.model.audit.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Requests added up by method and address while they are read. There is room for 20,000 addresses, a quarter of it for
/// those first seen in a request that found nothing, since scanners ask for endless ones.
final class TrafficSum {
    private static final int MOST = 20_000;
    private static final int MOST_NOT_FOUND = 5_000;

    private final Map<String, Address> addresses = new LinkedHashMap<>();
    private int notFound;
    private long leftOut;
    private final LeftOut without = new LeftOut();

    private static final class Address {
        private final String method;
        private final String path;
        private final Place place;
        private final AnswerTimes times = new AnswerTimes();
        private long requests;
        private long errors;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        Address(String method, String path, Place place) {
            this.method = method;
            this.path = path;
            this.place = place;
        }

        void add(int status, double time, @Nullable LocalDate day) {
            requests++;
            if (status >= 500) errors++;
            times.add(time);
            if (day == null) return;
            LocalDate from = first;
            LocalDate to = last;
            if (from == null || day.isBefore(from)) first = day;
            if (to == null || day.isAfter(to)) last = day;
        }

        TrafficFact fact(double millis) {
            return new TrafficFact(
                    method, path, requests, errors, times.mean() * millis, times.p95() * millis, first, last, place);
        }
    }

    /// One request.
    ///
    /// @param time of the answer, in one unit for all; NaN when it is not told
    void add(RequestLine request, int status, double time, @Nullable LocalDate day, Place place) {
        String path = AddressPattern.of(request.target());
        if (path.isEmpty()) {
            noAddress(place);
            return;
        }
        String key = request.method() + " " + path;
        Address address = addresses.get(key);
        if (address == null) {
            boolean unknown = status == 400 || status == 404 || status == 414;
            if (addresses.size() >= MOST || unknown && notFound >= MOST_NOT_FOUND) {
                leftOut++;
                return;
            }
            if (unknown) notFound++;
            address = new Address(request.method(), path, place);
            addresses.put(key, address);
        }
        address.add(status, time, day);
    }

    /// A request that asks for nothing: a connection that timed out, bytes of TLS on the wrong port.
    void noAddress(Place place) {
        without.at(place);
    }

    /// @param millis milliseconds in the unit of the times
    void into(Facts facts, double millis) {
        addresses.values().forEach(a -> facts.add(a.fact(millis)));
        without.tell(facts, "a request", "requests", "without an address");
        if (leftOut > 0)
            facts.warn(
                    Place.UNKNOWN,
                    leftOut + " requests to further addresses were left out; there is room for " + addresses.size());
    }
}
