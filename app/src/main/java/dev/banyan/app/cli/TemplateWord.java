package dev.banyan.app.cli;

import dev.banyan.app.method.FoundTemplates;
import dev.banyan.app.method.KnownTemplates;
import dev.banyan.app.method.TemplateFile;
import dev.banyan.app.method.TemplateTrouble;
import dev.banyan.app.work.AppFolder;
import dev.banyan.model.roadmap.Template;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// What a person writes to name a template: its id, or a file.
final class TemplateWord {
    private TemplateWord() {}

    /// Templates in the folder of a plan are known beside those of the person and of the program.
    ///
    /// @param plan file of the plan, or a folder
    static FoundTemplates known(Path plan) {
        Path there = plan.toAbsolutePath();
        return new KnownTemplates(AppFolder.ofThisPerson().path())
                .find(Files.isDirectory(there) ? there : there.getParent());
    }

    /// @param err is told of files that cannot be used, when the word names none of the others
    static Template find(String word, FoundTemplates known, PrintWriter err) {
        return known.of(word).orElseGet(() -> {
            known.troubles().forEach(err::println);
            return ofFile(word, known);
        });
    }

    private static Template ofFile(String word, FoundTemplates known) {
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
