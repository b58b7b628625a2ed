package dev.banyan.importing.history;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.spi.XmlCursor;
import dev.banyan.model.audit.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `svn log --xml -v`, newest first: which files each revision touched, without numbers of lines. A file that was
/// copied from another one that the same revision deleted was renamed. Folders say nothing of files.
public final class SvnLogReader implements AuditReader {
    private static final About ABOUT = new About(
            "svn-log-xml",
            "Subversion history",
            "what changes often, by how many people, and what changes together",
            "svn log --xml -v > svn-log.xml");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean svn = head.xml()
                .filter(x -> x.root().equals("log") && x.elements().contains("logentry"))
                .isPresent();
        return Recognition.certainIf(svn, "root element log with revisions");
    }

    private record Path(String name, int line) {}

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        var history = new History(facts);
        try (XmlCursor xml = input.xml()) {
            while (xml.next()) if (xml.starts("logentry")) revision(xml, history);
        }
        if (history.isEmpty() && history.commits() > 0)
            facts.warn(Place.UNKNOWN, "it has revisions and no paths: run svn log with --xml and -v");
        history.finish();
    }

    private static void revision(XmlCursor xml, History history) throws UnreadableFile, Cancelled {
        history.startCommit();
        List<Path> changed = new ArrayList<>();
        Map<String, Path> copied = new LinkedHashMap<>();
        List<String> deleted = new ArrayList<>();
        while (xml.next() && !xml.ends("logentry")) {
            if (xml.starts("author")) history.author(xml.text());
            else if (xml.starts("date")) history.date(GitDate.of(xml.text().replace('T', ' ')));
            else if (xml.starts("path") && !xml.attribute("kind").equals("dir")) {
                String action = xml.attribute("action");
                String from = xml.attribute("copyfrom-path");
                int line = xml.line();
                var path = new Path(xml.text(), line);
                if (action.equals("D")) deleted.add(path.name);
                else if (from.isEmpty()) changed.add(path);
                else copied.put(from, path);
            }
        }
        for (String gone : deleted) {
            Path now = copied.remove(gone);
            if (now != null) history.change(new GitPath(now.name, gone), -1, -1, now.line);
        }
        changed.addAll(copied.values());
        for (Path path : changed) history.change(GitPath.same(path.name), -1, -1, path.line);
    }
}
