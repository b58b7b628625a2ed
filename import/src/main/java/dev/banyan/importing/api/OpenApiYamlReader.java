package dev.banyan.importing.api;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.YamlCursor;
import java.util.regex.Pattern;

/// OpenAPI 3 or Swagger 2 as YAML.
public final class OpenApiYamlReader implements AuditReader {
    private static final About ABOUT = new About(
            "openapi-yaml",
            "OpenAPI YAML",
            "which operations the interface offers to others",
            "python manage.py spectacular > openapi.yaml");

    private static final Pattern VERSION = Pattern.compile("^['\"]?(openapi|swagger)['\"]?\\s*:\\s*['\"]?[23]\\.\\d.*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.isJsonOrXml()) return Recognition.NO;
        boolean version = head.lines().stream().anyMatch(l -> VERSION.matcher(l).matches());
        return Recognition.certainIf(version, "the version of OpenAPI");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var api = new ApiDescription();
        try (YamlCursor yaml = input.yaml(facts)) {
            if (yaml.nextDocument()) api.read(yaml);
            if (yaml.nextDocument()) yaml.warn("a second document was left out");
        }
        api.into(facts);
    }
}
