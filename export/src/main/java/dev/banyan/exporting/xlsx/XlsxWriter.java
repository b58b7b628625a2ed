package dev.banyan.exporting.xlsx;

import dev.banyan.exporting.Occasion;
import dev.banyan.exporting.RoadmapWriter;
import dev.banyan.model.Plan;
import dev.banyan.model.scenario.Chance;
import dev.banyan.model.scenario.SideBySide;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes the workbook. The sheets are made in memory but for the rows of the modules, which are streamed.
public final class XlsxWriter implements RoadmapWriter {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int BARK = 0x8A6A4A;

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String title() {
        return "Excel workbook";
    }

    @Override
    public void write(Plan plan, Occasion occasion, OutputStream out) throws IOException {
        var all = new Gathered(plan, occasion);
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var looks = new Looks(book);
            var roadmap = new Page(book.createSheet("Roadmap"), looks, Looks.ACCENT);
            var phases = new Page(book.createSheet("Phases"), looks, Looks.ACCENT);
            if (!plan.kept().isEmpty()) scenarios(plan, occasion, book, looks);
            var contexts = new Page(book.createSheet("Contexts"), looks, Looks.ACCENT);
            var risks = new Page(book.createSheet("Risks"), looks, 0xC0504D);
            var coverage = new Page(book.createSheet("Coverage"), looks, 0x3E7CB1);
            var modules = new Page(book.createSheet("Modules"), looks, BARK);
            var audit = new Page(book.createSheet("Audit"), looks, BARK);
            names(book, all);
            properties(book, all);
            new RoadmapSheet(all, roadmap).write();
            new PhasesSheet(all, phases).write();
            new ContextsSheet(all, contexts).write();
            new RisksSheet(all, risks).write();
            new CoverageSheet(all, coverage).write();
            var rows = new ModulesSheet(all);
            rows.head(modules);
            new AuditSheet(all, audit).write();
            stream(book, looks, rows, out);
        }
    }

    private static void scenarios(Plan plan, Occasion occasion, XSSFWorkbook book, Looks looks) {
        var page = new Page(book.createSheet("Scenarios"), looks, Looks.ACCENT);
        new ScenariosSheet(SideBySide.of(plan, occasion.today(), Chance.USUAL), page).write();
    }

    private static void stream(XSSFWorkbook book, Looks looks, ModulesSheet rows, OutputStream out) throws IOException {
        try (var streamed = new SXSSFWorkbook(book, ROWS_IN_MEMORY, true)) {
            rows.rows(new Paper(streamed.getSheet("Modules"), looks));
            streamed.write(out);
        }
    }

    /// What formulas call by name, so that they can be read.
    private static void names(XSSFWorkbook book, Gathered all) {
        int row = RoadmapSheet.INPUT_ROW;
        name(book, "RoadmapStart", "Roadmap!$C$" + row);
        name(book, "StatusDate", "Roadmap!$D$" + row);
        name(book, "LinesCoveredADay", "Roadmap!$E$" + row);
        name(book, "DependenciesADay", "Roadmap!$F$" + row);
        name(book, "LinesMovedADay", "Roadmap!$G$" + row);
        name(book, "EstimateSpread", "Roadmap!$H$" + row);
        int weights = RisksSheet.weights(all);
        name(book, "RiskWeights", "Risks!$F$" + weights + ":$K$" + weights);
        name(book, "RiskTotal", "Risks!$F$" + RisksSheet.totalRow(all));
    }

    private static void name(XSSFWorkbook book, String name, String refersTo) {
        XSSFName named = book.createName();
        named.setNameName(name);
        named.setRefersToFormula(refersTo);
    }

    private static void properties(XSSFWorkbook book, Gathered all) {
        var core = book.getProperties().getCoreProperties();
        core.setTitle(all.plan.name() + " – Roadmap");
        core.setCreator("Banyan");
        core.setSubjectProperty("Modernisation roadmap");
        if (!all.occasion.author().isBlank()) core.setLastModifiedByUser(all.occasion.author());
        Date day = Date.from(all.occasion.today().atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        book.getProperties().getExtendedProperties().setApplication("Banyan");
    }
}
