package dev.banyan.app.method;

import dev.banyan.model.roadmap.Template;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Looks for templates in a folder. What cannot be used is told and hides no other.
final class TemplateFolder {
    private static final int MOST = 200;

    private TemplateFolder() {}

    /// @param known  names of the templates there are already, by id; what is found is added
    /// @param troubles gets a sentence for each file that cannot be used
    static List<Template> read(Path folder, Map<String, String> known, List<String> troubles) {
        var files = new ArrayList<Path>();
        if (Files.isDirectory(folder))
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + TemplateFile.ENDING)) {
                found.forEach(files::add);
            } catch (IOException e) {
                troubles.add("The folder " + folder + " could not be looked through for templates.");
            }
        Collections.sort(files);
        var read = new ArrayList<Template>();
        for (Path file : files.subList(0, Math.min(MOST, files.size()))) {
            try {
                Template template = TemplateFile.read(file);
                String other = known.putIfAbsent(template.id(), template.name());
                if (other == null) read.add(template);
                else
                    throw new TemplateTrouble(
                            String.valueOf(file.getFileName()),
                            "its id " + template.id() + " is that of the template " + other);
            } catch (TemplateTrouble e) {
                troubles.add(e.sentence());
            }
        }
        return read;
    }
}
