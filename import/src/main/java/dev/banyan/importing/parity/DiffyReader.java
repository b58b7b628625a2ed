package dev.banyan.importing.parity;

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
import dev.banyan.model.audit.Place;
import java.util.List;

/// What Diffy (of Twitter, later of OpenDiffy) compared, as its interface gives it: `/api/1/endpoints` with the
/// requests of each endpoint and those that differ, and `/api/1/overview`, which adds the fields that differ without
/// those it takes for noise. There a request counts as differing only where one of the fields that are left does: at
/// most the sum of these fields, and none where no field is left.
public final class DiffyReader implements AuditReader {
    private static final About ABOUT = new About(
            "diffy-json",
            "Diffy comparisons",
            "whether old and new answer the same, endpoint by endpoint",
            "curl http://DIFFY:8888/api/1/overview > diffy.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().filter(JsonPeek::isObject).orElse(null);
        if (json == null) return Recognition.NO;
        List<JsonPeek> endpoints = json.items();
        boolean overview = !endpoints.isEmpty()
                && endpoints.getFirst().at("fields").isObject()
                && isCounted(endpoints.getFirst().at("endpoint"));
        if (overview) return new Recognition.Certain("endpoints with total, differences and fields");
        boolean counted = !endpoints.isEmpty() && endpoints.stream().limit(20).allMatch(DiffyReader::isOnlyCounted);
        return Recognition.certainIf(counted, "endpoints with total and differences");
    }

    private static boolean isCounted(JsonPeek endpoint) {
        return endpoint.at("total").isNumber() && endpoint.at("differences").isNumber();
    }

    private static boolean isOnlyCounted(JsonPeek endpoint) {
        return isCounted(endpoint) && endpoint.keys().size() == 2;
    }

    private static final class Endpoint {
        private long total = -1;
        private long differences = -1;
        private long fields = -1;

        long differing() {
            return fields < 0 ? differences : Math.min(differences, fields);
        }
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var sum = new ParitySum();
        try (JsonCursor json = input.json(facts)) {
            json.fields(name -> {
                Place place = json.place();
                var endpoint = new Endpoint();
                json.fields(key -> field(json, key, endpoint));
                sum.add("", name, endpoint.total, endpoint.differing(), null, null, place);
            });
            json.end();
        } finally {
            sum.into(facts);
        }
    }

    private static void field(JsonCursor json, String key, Endpoint endpoint) throws UnreadableFile, Cancelled {
        switch (key) {
            case "total" -> endpoint.total = json.count();
            case "differences" -> endpoint.differences = json.count();
            case "endpoint" -> json.fields(inner -> field(json, inner, endpoint));
            case "fields" -> {
                endpoint.fields = 0;
                json.fields(path -> json.fields(number -> {
                    if (number.equals("differences")) endpoint.fields += json.count();
                }));
            }
            default -> {}
        }
    }
}
