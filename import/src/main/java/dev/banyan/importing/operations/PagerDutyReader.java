package dev.banyan.importing.operations;

import dev.banyan.importing.spi.About;
import dev.banyan.importing.spi.AuditInput;
import dev.banyan.importing.spi.AuditReader;
import dev.banyan.importing.spi.Cancelled;
import dev.banyan.importing.spi.Facts;
import dev.banyan.importing.spi.Head;
import dev.banyan.importing.spi.Recognition;
import dev.banyan.importing.spi.TableCursor;
import dev.banyan.importing.spi.UnreadableFile;
import dev.banyan.importing.text.DateText;
import dev.banyan.importing.text.Hours;
import dev.banyan.importing.text.NumberText;
import dev.banyan.importing.text.Words;
import dev.banyan.model.audit.Fact.IncidentFact;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/// The raw incidents report of PagerDuty. Who was called and who answered is not read.
public final class PagerDutyReader implements AuditReader {
    private static final About ABOUT = new About(
            "pagerduty-csv",
            "PagerDuty incidents",
            "what went wrong in operation, when and for how long",
            "a table from PagerDuty: Analytics, Insights, Incidents, Download CSV");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Recognition recognise(Head head) {
        boolean fits = head.table()
                .filter(t -> t.has("incident_number", "service_name", "created_on")
                        || t.has("incident number", "service name", "created on"))
                .isPresent();
        return Recognition.certainIf(fits, "columns incident_number, service_name and created_on");
    }

    @Override
    public void read(AuditInput input, Facts facts) throws UnreadableFile, Cancelled {
        DateText dates = DateText.seenIn(input.head().text());
        try (TableCursor table = input.table(facts)) {
            int id = table.column("id", "incident_number", "incident number");
            int title = table.column("description", "title", "summary");
            int service = table.column("service_name", "service name");
            int urgency = table.column("priority_name", "priority", "urgency", "severity");
            int otherwise = table.column("urgency", "severity");
            int created = table.column("created_on", "created on");
            int resolved = table.column("resolved_on", "resolved on");
            int seconds = table.column("seconds_to_resolve", "seconds to resolve");
            while (table.next(3)) {
                String text = table.cell(title);
                String where = Words.place(text);
                String severity = table.cell(urgency);
                OffsetDateTime opened = dates.moment(table.cell(created)).orElse(null);
                OffsetDateTime closed = dates.moment(table.cell(resolved)).orElse(null);
                double took = NumberText.of(table.cell(seconds), false);
                LocalDate day = opened == null ? null : opened.toLocalDate();
                facts.add(new IncidentFact(
                        table.cell(id),
                        Words.title(text),
                        severity.isEmpty() ? table.cell(otherwise) : severity,
                        where.isEmpty() ? table.cell(service) : where,
                        day,
                        resolved >= 0 && closed == null
                                ? Double.NaN
                                : took >= 0 ? took / 3600 : Hours.between(opened, closed),
                        1,
                        table.place()));
            }
        }
    }
}
