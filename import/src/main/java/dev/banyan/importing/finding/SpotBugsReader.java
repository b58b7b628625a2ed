package dev.banyan.importing.finding;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.XmlCursor;
import dev.banyan.importing.spi.XmlPeek;
import dev.banyan.model.audit.Place;

/// SpotBugs XML, and FindBugs before it. The place of a bug is its own line of source, else that of its method or
/// class.
public final class SpotBugsReader implements AuditReader {
    private static final About ABOUT =
            new About("spotbugs-xml", "SpotBugs XML", "where the code is likely to be wrong", "mvn spotbugs:spotbugs");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        XmlPeek xml = head.xml().orElse(null);
        return Recognition.certainIf(xml != null && xml.root().equals("BugCollection"), "root element BugCollection");
    }

    /// A bug while its elements are read.
    private static final class Bug {
        private final FindingDraft draft = new FindingDraft();
        private final Place place;
        private int depth;
        private boolean placed;
        private boolean own;

        Bug(XmlCursor xml) {
            place = xml.place();
            draft.rule = xml.attribute("type");
            String priority = xml.attribute("priority");
            draft.severity = priority.isEmpty() ? "" : "priority " + priority;
        }

        void source(XmlCursor xml) {
            boolean mine = depth == 0;
            if (own || placed && !mine) return;
            String path = xml.attribute("sourcepath");
            String line = xml.attribute("start");
            if (mine || !path.isEmpty()) {
                draft.file = path.isEmpty() ? xml.attribute("classname") : path;
                draft.line = line.matches("\\d{1,9}") ? Integer.parseInt(line) : 0;
            }
            placed = true;
            own = mine;
        }
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        Bug bug = null;
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) {
                if (xml.starts("BugInstance")) bug = new Bug(xml);
                else if (xml.ends("BugInstance")) {
                    if (bug != null) facts.add(bug.draft.at(bug.place));
                    bug = null;
                } else if (bug != null) inside(xml, bug);
                else if (xml.starts("MissingClass")) facts.warn(xml.place(), "SpotBugs did not find a class");
            }
        }
    }

    private static void inside(XmlCursor xml, Bug bug) throws UnreadableFile, Cancelled {
        if (xml.starts("LongMessage")) bug.draft.message = xml.text();
        else if (xml.starts("ShortMessage")) {
            String text = xml.text();
            if (bug.draft.message.isEmpty()) bug.draft.message = text;
        } else if (xml.starts("SourceLine")) bug.source(xml);
        else if (isHolder(xml, true)) {
            if (xml.starts("Class") && bug.draft.file.isEmpty()) bug.draft.file = xml.attribute("classname");
            bug.depth++;
        } else if (isHolder(xml, false)) bug.depth--;
    }

    private static boolean isHolder(XmlCursor xml, boolean start) {
        for (String name : new String[] {"Class", "Method", "Field", "LocalVariable", "Type"})
            if (start ? xml.starts(name) : xml.ends(name)) return true;
        return false;
    }
}
