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
import dev.banyan.importing.text.DateText;
import dev.banyan.importing.text.Hours;
import dev.banyan.model.audit.Fact.IncidentFact;
import dev.banyan.model.audit.Place;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the interface of Jira answers to a search.
public final class JiraJsonReader implements AuditReader {
    private static final About ABOUT = new About(
            "jira-json",
            "Jira issues JSON",
            "which tickets say that something is wrong, where and for how long",
            "curl -H \"Authorization: Bearer TOKEN\" \"https://JIRA/rest/api/2/search?jql=project=KEY&maxResults=1000\" > jira.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek first = head.json().map(j -> j.at("issues").first()).orElse(null);
        boolean fits = first != null && first.has("key") && first.at("fields").has("summary");
        return Recognition.certainIf(fits, "issues with key and fields");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        double[] total = {Double.NaN};
        try (JsonCursor json = input.json(facts)) {
            json.fields(key -> {
                if (key.equals("total")) total[0] = json.number();
                if (key.equals("issues")) json.items(() -> facts.add(issue(json)));
            });
            json.end();
        }
        if (total[0] > facts.size())
            facts.warn(Place.UNKNOWN, "these are " + facts.size() + " of " + (long) total[0] + " issues");
    }

    private static IncidentFact issue(JsonCursor json) throws UnreadableFile, Cancelled {
        Place place = json.place();
        Map<String, String> texts = new HashMap<>();
        List<String> components = new ArrayList<>();
        json.fields(key -> {
            if (key.equals("key")) texts.put(key, json.text());
            if (key.equals("fields"))
                json.fields(field -> {
                    switch (field) {
                        case "summary", "created", "resolutiondate" -> texts.put(field, json.text());
                        case "description" -> {
                            if (json.isText()) texts.put(field, json.text());
                        }
                        case "priority", "issuetype" -> texts.put(field, name(json));
                        case "components" -> json.items(() -> components.add(name(json)));
                        default -> {}
                    }
                });
        });
        DateText dates = DateText.seenIn("");
        OffsetDateTime opened = dates.moment(texts.getOrDefault("created", "")).orElse(null);
        OffsetDateTime closed =
                dates.moment(texts.getOrDefault("resolutiondate", "")).orElse(null);
        String summary = texts.getOrDefault("summary", "");
        return new IncidentFact(
                texts.getOrDefault("key", ""),
                Issue.title(texts.getOrDefault("issuetype", ""), summary),
                texts.getOrDefault("priority", ""),
                Issue.where(components, summary, texts.getOrDefault("description", "")),
                opened == null ? null : opened.toLocalDate(),
                Hours.between(opened, closed),
                1,
                place);
    }

    private static String name(JsonCursor json) throws UnreadableFile, Cancelled {
        String[] name = {""};
        json.fields(key -> {
            if (key.equals("name")) name[0] = json.text();
        });
        return name[0];
    }
}
