package dev.banyan.bench;

import dev.banyan.bench.measure.Row;
import dev.banyan.bench.measure.Timed;
import dev.banyan.model.Plan;
import dev.banyan.model.seams.Evidence;
import dev.banyan.model.seams.Proposal;
import dev.banyan.model.seams.Suggestion;
import dev.banyan.model.seams.Wish;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How well suggestions agree with the applications that people made of real systems: from the use of each other
/// alone, without packages and names, and from all evidence. The folder of the audit may hold several systems side by
/// side.
final class AgreementRows {
    private AgreementRows() {}

    static List<Row> of(String piece, Setting setting) throws Exception {
        var rows = new ArrayList<Row>();
        for (Path system : systems(setting.corpus())) {
            Plan plan = Audits.plan(system);
            if (plan.facts().modules().size() < 2) continue;
            Wish without = Wish.USUAL.with(Evidence.NAMES, 0);
            Proposal code = Suggestion.suggest(plan, Wish.USUAL.only(Evidence.CODE));
            Proposal blind = Suggestion.suggest(plan, without), all = Suggestion.suggest(plan, Wish.USUAL);
            var series = setting.scale().pairs().alone(Timed.of(() -> Suggestion.suggest(plan, Wish.USUAL)));
            rows.add(Row.of(
                            piece,
                            "agreement with packages, " + system.getFileName() + ", " + Text.modules(plan),
                            series)
                    .quality(
                            all.agreement() > code.agreement(),
                            "adjusted Rand index (NMI): imports " + said(code) + ", without names " + said(blind)
                                    + ", all " + said(all)));
        }
        return rows;
    }

    private static String said(Proposal proposal) {
        return String.format(Locale.ROOT, "%.3f (%.3f)", proposal.agreement(), proposal.information());
    }

    private static List<Path> systems(Path corpus) throws Exception {
        if (Files.isDirectory(corpus.resolve("defectdojo")))
            return List.of(corpus.resolve("defectdojo"), corpus.resolve("oscar"), corpus.resolve("petclinic-java"));
        return List.of(corpus);
    }
}
