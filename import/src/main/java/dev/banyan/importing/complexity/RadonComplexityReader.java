package dev.banyan.importing.complexity;

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
import dev.banyan.model.audit.Fact.ComplexityFact;

/// `radon cc -j`: the blocks of each file. A class carries its methods and every method stands beside it again, so only
/// functions and methods of the outer list are counted.
public final class RadonComplexityReader implements AuditReader {
    private static final About ABOUT = new About(
            "radon-cc-json",
            "radon complexity JSON",
            "how tangled the functions of each file are",
            "radon cc -j . > radon-cc.json");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        JsonPeek json = head.json().orElse(null);
        if (json == null || !json.isObject()) return Recognition.NO;
        boolean blocks = json.items().stream().anyMatch(v -> v.first().has("type", "rank", "complexity", "lineno"));
        return Recognition.certainIf(blocks, "blocks with rank and complexity");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        try (JsonCursor json = input.json(facts)) {
            json.fields(file -> {
                if (json.isObject()) Radon.warnError(json, file);
                else facts.add(file(json, file));
            });
            json.end();
        }
    }

    private static ComplexityFact file(JsonCursor json, String file) throws UnreadableFile, Cancelled {
        var place = json.place();
        var sum = new Object() {
            int functions;
            int total;
            int worst;
            String worstName = "";
        };
        json.items(() -> {
            var block = new Object() {
                String type = "";
                String name = "";
                String owner = "";
                int complexity;
            };
            json.fields(key -> {
                switch (key) {
                    case "type" -> block.type = json.text();
                    case "name" -> block.name = json.text();
                    case "classname" -> block.owner = json.text();
                    case "complexity" -> block.complexity = json.count();
                    default -> {}
                }
            });
            if (!block.type.equals("function") && !block.type.equals("method")) return;
            sum.functions++;
            sum.total += block.complexity;
            if (block.complexity > sum.worst) {
                sum.worst = block.complexity;
                sum.worstName = block.owner.isEmpty() ? block.name : block.owner + "." + block.name;
            }
        });
        return new ComplexityFact(file, sum.functions, sum.total, sum.worst, sum.worstName, place);
    }
}
