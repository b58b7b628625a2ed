package dev.banyan.app.method;

import dev.banyan.model.roadmap.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The templates a person can plan from: those that come with Banyan, one file each in the folder `templates` of this
/// person, and those that lie beside the plan, which a team shares.
public final class KnownTemplates {
    private static final List<String> SHIPPED =
            List.of("six-step-rescue", "five-stages", "eight-steps", "seven-step-workflow", "four-workstreams");

    private final Path folder;
    private final List<Template> shipped =
            SHIPPED.stream().map(KnownTemplates::shipped).toList();

    /// @param home where this person's things are kept
    public KnownTemplates(Path home) {
        folder = home.resolve("templates");
    }

    private static Template shipped(String id) {
        String name = id + TemplateFile.ENDING;
        try (InputStream in = Objects.requireNonNull(KnownTemplates.class.getResourceAsStream(name), name)) {
            return TemplateFile.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateTrouble e) {
            throw new IllegalStateException(e.sentence(), e);
        }
    }

    public List<Template> shipped() {
        return shipped;
    }

    /// Looks through this person's folder and the one of the plan.
    ///
    /// @param plan folder of the plan, null where no plan is open
    public FoundTemplates find(@Nullable Path plan) {
        var known = new HashMap<String, String>();
        shipped.forEach(t -> known.put(t.id(), t.name()));
        var troubles = new ArrayList<String>();
        List<Template> beside =
                plan == null || same(plan, folder) ? List.of() : TemplateFolder.read(plan, known, troubles);
        List<Template> own = TemplateFolder.read(folder, known, troubles);
        return new FoundTemplates(shipped, beside, own, troubles);
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static List<String> ids(List<Template> templates) {
        return templates.stream().map(Template::id).toList();
    }

    /// Whether it came with Banyan and so cannot be changed or deleted.
    public boolean isShipped(String id) {
        return ids(shipped).contains(id);
    }

    /// Keeps one; it takes the place of an own one with the same id.
    public void keep(Template template) throws IOException {
        if (isShipped(template.id())) throw new IllegalArgumentException(template.id() + " comes with Banyan");
        remove(template.id());
        Files.createDirectories(folder);
        write(template, folder.resolve(fileName(template)));
    }

    public void remove(String id) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + TemplateFile.ENDING)) {
            for (Path file : found) if (is(file, id)) Files.deleteIfExists(file);
        }
    }

    private static boolean is(Path file, String id) {
        try {
            return TemplateFile.read(file).id().equals(id);
        } catch (TemplateTrouble e) {
            return false;
        }
    }

    /// Writes the whole file or leaves what was there.
    public static void write(Template template, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(beside, TemplateFile.text(template));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// What the file of a template is called.
    public static String fileName(Template template) {
        String plain = template.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String trimmed = plain.replaceAll("^-|-$", "");
        String id = Integer.toHexString(template.id().hashCode());
        return (trimmed.isEmpty() ? "template" : trimmed) + "-" + id + TemplateFile.ENDING;
    }
}
