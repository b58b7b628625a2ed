package dev.banyan.importing.operations;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.JsonCursor;
import dev.banyan.importing.spi.JsonPeek;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.text.RequestLine;
import dev.banyan.model.audit.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a browser recorded (HTTP Archive 1.2). Only method, address, status, time and day are looked at; cookies,
/// headers and contents are stepped over. Of several hosts the one with the most requests is the system.
public final class HarReader implements AuditReader {
    private static final About ABOUT = new About(
            "har",
            "HTTP archive",
            "which addresses a recorded session asks for and how long they take",
            "the network tab of the browser: Save all as HAR");
    private static final int MOST_HOSTS = 100;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek log = head.json().map(j -> j.at("log")).orElse(null);
        if (log == null) return Recognition.NO;
        boolean entries = log.has("entries") || log.has("version", "creator");
        return Recognition.certainIf(entries, "log with version and entries");
    }

    private static final class Host {
        private final TrafficSum traffic = new TrafficSum();
        private long requests;
    }

    private static final class Entry {
        private String method = "";
        private String url = "";
        private String started = "";
        private int status;
        private double time = Double.NaN;
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        Map<String, Host> hosts = new LinkedHashMap<>();
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("log"))
                    json.fields(part -> {
                        if (part.equals("entries")) json.items(() -> entry(json, hosts));
                    });
            });
            json.end();
        }
        Host most = null;
        long all = 0;
        for (Host host : hosts.values()) {
            all += host.requests;
            if (most == null || host.requests > most.requests) most = host;
        }
        if (most == null) return;
        most.traffic.into(facts, 1);
        if (all > most.requests)
            facts.warn(Place.UNKNOWN, all - most.requests + " requests to other hosts than the busiest were left out");
    }

    private static void entry(JsonCursor json, Map<String, Host> hosts) throws UnreadableFile, Cancelled {
        Place place = json.place();
        var entry = new Entry();
        json.fields(key -> {
            switch (key) {
                case "startedDateTime" -> entry.started = json.text();
                case "time" -> entry.time = json.number();
                case "request" ->
                    json.fields(part -> {
                        if (part.equals("method")) entry.method = json.text();
                        if (part.equals("url")) entry.url = json.text();
                    });
                case "response" ->
                    json.fields(part -> {
                        if (part.equals("status")) entry.status = (int) json.number();
                    });
                default -> {}
            }
        });
        String name = entry.url.replaceFirst("^[A-Za-z]+://([^/?#]*).*$", "$1");
        Host host = hosts.get(name);
        if (host == null) {
            if (hosts.size() >= MOST_HOSTS) return;
            host = new Host();
            hosts.put(name, host);
        }
        host.requests++;
        host.traffic.add(
                new RequestLine(entry.method, entry.url),
                entry.status,
                entry.time,
                LogDay.of(entry.started).orElse(null),
                place);
    }
}
