package dev.banyan.importing.django;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.TableFact;
import dev.banyan.model.audit.Fact.TableLinkFact;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `manage.py inspectdb`: the tables of a database as classes. The classes are Django's guess and no code of the
/// system, so only the tables and what they refer to are kept. Views and partitions are no tables of their own.
public final class InspectDbReader implements AuditReader {
    private static final About ABOUT = new About(
            "inspectdb",
            "Django inspectdb",
            "which tables there are and which foreign keys tie them together",
            "python manage.py inspectdb > inspectdb.txt");

    private static final Pattern CLASS = Pattern.compile("^class (\\w+)\\([\\w.]*Model\\):.*");
    private static final Pattern FIELD = Pattern.compile(
            "^\\s+(\\w+) = models\\.(?:ForeignKey|OneToOneField)\\(\\s*(?:to=)?['\"]?([\\w.]+)['\"]?(.*)$");
    private static final Pattern COLUMN = Pattern.compile("db_column=['\"]([^'\"]+)['\"]");
    private static final Pattern TABLE = Pattern.compile("^\\s+db_table = u?(['\"])(.+)\\1\\s*(?:#.*)?$");
    private static final Pattern NO_TABLE =
            Pattern.compile("^\\s+managed = False\\s*# Created from a (view|partition)\\b.*");
    private static final Pattern UNABLE = Pattern.compile("^# Unable to inspect table '([^']+)'.*");
    private static final int MOST = 100_000;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        List<String> lines = head.lines();
        if (lines.stream().limit(10).anyMatch(l -> l.startsWith("# This is an auto-generated Django model module")))
            return new Recognition.Certain("the first line of inspectdb");
        boolean classes = lines.stream().anyMatch(l -> CLASS.matcher(l).matches());
        boolean tables = lines.stream().anyMatch(l -> TABLE.matcher(l).matches());
        boolean unmanaged = lines.stream().anyMatch(l -> l.strip().startsWith("managed = False"));
        return Recognition.certainIf(classes && tables && unmanaged, "models that Django does not manage");
    }

    private record Link(String target, String column, Place place) {}

    private static final class Model {
        private final Place place;
        private final List<Link> links = new ArrayList<>();
        private String table = "";
        private boolean isTable = true;

        Model(Place place) {
            this.place = place;
        }
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        Map<String, Model> models = new LinkedHashMap<>();
        var model = new Model(Place.UNKNOWN);
        String name = "";
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                Matcher begins = CLASS.matcher(line);
                Matcher unable = UNABLE.matcher(line);
                if (begins.matches() && models.size() < MOST) {
                    name = begins.group(1);
                    model = new Model(lines.place());
                    models.put(name, model);
                } else if (unable.matches()) facts.warn(lines.place(), "Django could not inspect " + unable.group(1));
                else line(name, model, line, lines.place());
            }
        }
        give(models, facts);
    }

    private static void line(String name, Model model, String line, Place place) {
        Matcher field = FIELD.matcher(line);
        Matcher table = TABLE.matcher(line);
        if (field.matches()) {
            Matcher column = COLUMN.matcher(field.group(3));
            String target = field.group(2).equals("self") ? name : field.group(2);
            model.links.add(new Link(target, column.find() ? column.group(1) : field.group(1) + "_id", place));
        } else if (table.matches()) model.table = table.group(2);
        else if (NO_TABLE.matcher(line).matches()) model.isTable = false;
    }

    private static void give(Map<String, Model> models, Facts facts) {
        for (Model model : models.values()) {
            if (!model.isTable || model.table.isEmpty()) continue;
            String table = unusual(model.table);
            facts.add(new TableFact(table, "", -1, -1, model.place));
            for (Link link : model.links) {
                Model target = models.get(link.target.substring(link.target.lastIndexOf('.') + 1));
                if (target == null || target.table.isEmpty())
                    facts.warn(link.place, "refers to " + link.target + ", which is not in the file");
                else facts.add(new TableLinkFact(table, unusual(target.table), link.column, link.place));
            }
        }
    }

    /// Django writes a schema as `schema"."table`.
    private static String unusual(String table) {
        return table.replace("\\\"", "").replace("\"", "");
    }
}
