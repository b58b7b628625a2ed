package dev.banyan.app.cli;

import dev.banyan.app.method.KnownTemplates;
import dev.banyan.app.method.TemplateFile;
import dev.banyan.app.method.TemplateTrouble;
import dev.banyan.app.work.AppFolder;
import dev.banyan.model.roadmap.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// What a person writes to name a template: its id, or a file.
final class TemplateWord {
    private TemplateWord() {}

    static KnownTemplates known() {
        return new KnownTemplates(AppFolder.ofThisPerson().path());
    }

    static Template find(String word) {
        KnownTemplates known = known();
        return known.of(word).orElseGet(() -> ofFile(word, known));
    }

    private static Template ofFile(String word, KnownTemplates known) {
        if (!word.endsWith(".json") && !Files.isRegularFile(Path.of(word)))
            throw new CommandTrouble(
                    ExitCode.WRONG_USE,
                    "There is no template " + word + "; there are "
                            + known.all().stream().map(Template::id).collect(Collectors.joining(", ")) + ".");
        try {
            return TemplateFile.read(Path.of(word));
        } catch (TemplateTrouble e) {
            throw CommandTrouble.noAccess(e.sentence());
        }
    }
}
