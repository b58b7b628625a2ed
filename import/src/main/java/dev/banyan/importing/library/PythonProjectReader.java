package dev.banyan.importing.library;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.LineCursor;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.model.audit.Fact.LibraryFact;
import dev.banyan.model.audit.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a Python project says it needs to run: `install_requires` of `setup.py` or `setup.cfg`, `dependencies` of
/// `pyproject.toml`, also in the layout of Poetry. What is needed only to test or document it is left out.
public final class PythonProjectReader implements AuditReader {
    private static final About ABOUT = new About(
            "python-project",
            "Python project",
            "which libraries the system says it is built on",
            "a setup.py, setup.cfg or pyproject.toml as it is");

    private static final Pattern SETUP = Pattern.compile("\\bsetup\\(");
    private static final Pattern REQUIRES =
            Pattern.compile("\\[(options|project|tool\\.poetry|tool\\.poetry\\.dependencies)\\]\\s*");
    private static final Pattern LIST = Pattern.compile("^\\s*(?:install_requires|dependencies)\\s*=\\s*\\[(.*)$");
    private static final Pattern LINES = Pattern.compile("^install_requires\\s*=\\s*([^\\[\\s(].*)?$");
    private static final Pattern SECTION = Pattern.compile("^\\[+([^\\]]+)\\]+\\s*$");
    private static final Pattern TEXT = Pattern.compile("([\"'])(.*?)\\1");
    private static final Pattern POETRY = Pattern.compile("^\"?([A-Za-z0-9][\\w.-]*)\"?\\s*=\\s*(.+)$");
    private static final Pattern EXACT = Pattern.compile("(?:version\\s*=\\s*)?[\"']==?=?\\s*([\\w.+!-]+)[\"']");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        if (head.isJsonOrXml()) return Recognition.NO;
        boolean setup = head.text().contains("install_requires")
                && SETUP.matcher(head.text()).find();
        boolean sections = head.lines().stream()
                .anyMatch(l -> l.startsWith("[") && REQUIRES.matcher(l).matches());
        return Recognition.certainIf(setup || sections, "a project of Python");
    }

    /// What the next lines are.
    private enum Part {
        OTHER,
        /// Texts up to a closing bracket.
        LIST,
        /// One requirement a line, moved to the right.
        LINES,
        /// A name and a range a line.
        POETRY
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        Part part = Part.OTHER;
        String section = "";
        try (LineCursor lines = input.lines(facts)) {
            while (lines.next()) {
                String line = lines.line();
                Matcher header = SECTION.matcher(line);
                Matcher list = LIST.matcher(line);
                Matcher below = LINES.matcher(line);
                if (part == Part.LIST) part = texts(line, lines.place(), facts);
                else if (header.matches()) {
                    section = header.group(1).strip();
                    part = section.equals("tool.poetry.dependencies") ? Part.POETRY : Part.OTHER;
                } else if (list.matches() && (section.isEmpty() || section.equals("project")))
                    part = texts(list.group(1), lines.place(), facts);
                else if (below.matches() && section.equals("options")) {
                    requirement(String.valueOf(below.group(1) == null ? "" : below.group(1)), lines.place(), facts);
                    part = Part.LINES;
                } else if (part == Part.LINES && line.startsWith(" ")) requirement(line, lines.place(), facts);
                else if (part == Part.LINES && !line.isBlank()) part = Part.OTHER;
                else if (part == Part.POETRY) poetry(line, lines.place(), facts);
            }
        }
    }

    private static Part texts(String line, Place place, Facts facts) {
        String told = line.strip().startsWith("#") ? "" : line;
        Matcher text = TEXT.matcher(told);
        int end = 0;
        while (text.find()) {
            requirement(text.group(2), place, facts);
            end = text.end();
        }
        return told.indexOf(']', end) >= 0 ? Part.OTHER : Part.LIST;
    }

    private static void requirement(String text, Place place, Facts facts) {
        String line = text.strip();
        if (line.isEmpty() || line.startsWith("#")) return;
        Optional<Requirement> requirement = Requirement.of(line);
        if (requirement.isEmpty()) facts.warn(place, "not a requirement pip would read");
        else
            facts.add(
                    new LibraryFact(requirement.get().name(), requirement.get().version(), "pypi", "", place));
    }

    /// Python itself stands among them with its range.
    private static void poetry(String line, Place place, Facts facts) {
        Matcher m = POETRY.matcher(line);
        if (!m.matches() || m.group(1).equals("python")) return;
        Matcher exact = EXACT.matcher(m.group(2));
        String bare = m.group(2).matches("[\"']\\d[\\w.]*[\"']")
                ? m.group(2).substring(1, m.group(2).length() - 1)
                : "";
        facts.add(new LibraryFact(m.group(1), exact.find() ? exact.group(1) : bare, "pypi", "", place));
    }
}
