package dev.banyan.views.parts;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.Fact;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleId;
import dev.banyan.model.audit.Place;
import dev.banyan.model.audit.Reading;
import dev.banyan.model.audit.SourceId;
import dev.banyan.views.Subject;
import dev.banyan.views.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;

/// The way from a number or a record to the place in the source it was read from.
public final class ToSource {
    private ToSource() {}

    /// A place in a source.
    public record Spot(SourceId source, Place place) {}

    /// A value that leads to where it was read.
    public static Hyperlink value(String words, SourceId source, Place place, Workbench workbench) {
        var link = new Hyperlink(words);
        link.getStyleClass().addAll("figure-value", "plain-link", "to-source");
        link.setMaxWidth(170);
        link.setAlignment(Pos.CENTER_RIGHT);
        Tips.set(link, "Show in " + words(source, place, workbench.plan()));
        link.setOnAction(_ -> {
            link.setVisited(false);
            workbench.doors().showSource(source, place);
        });
        return link;
    }

    /// The source with the place in it; leads there.
    public static Hyperlink link(SourceId source, Place place, Workbench workbench) {
        Hyperlink link = value(words(source, place, workbench.plan()), source, place, workbench);
        link.getStyleClass().removeAll("figure-value", "plain-link");
        link.setMaxWidth(Double.MAX_VALUE);
        link.setAlignment(Pos.CENTER_LEFT);
        link.setWrapText(true);
        link.setId("show-in-source");
        return link;
    }

    /// "coverage.json, line 7".
    public static String words(SourceId source, Place place, Plan plan) {
        String name = plan.audit().sources().stream()
                .filter(s -> s.id().equals(source))
                .map(s -> s.name())
                .findFirst()
                .orElse("a source that is gone");
        String at = place.toString();
        return at.isEmpty() ? name : name + ", " + at;
    }

    /// Where what is selected was read, the most telling place first; empty for what is in no source.
    public static List<Spot> of(Subject subject, Plan plan) {
        return switch (subject) {
            case Subject.OfSource(SourceId id) -> List.of(new Spot(id, Place.UNKNOWN));
            case Subject.OfLibrary(String name) ->
                plan.facts().libraries().stream()
                        .filter(l -> l.name().equals(name))
                        .map(l -> new Spot(l.source(), l.place()))
                        .toList();
            case Subject.OfEndpoint(int number) ->
                at(plan.facts().endpoints(), number).map(e -> new Spot(e.source(), e.place())).stream()
                        .toList();
            case Subject.OfTable(String name) ->
                plan.facts().operation().tables().stream()
                        .filter(t -> t.name().equals(name))
                        .map(t -> new Spot(t.source(), t.place()))
                        .toList();
            case Subject.OfIncident(int number) ->
                at(plan.facts().operation().incidents(), number).map(i -> new Spot(i.source(), i.place())).stream()
                        .toList();
            case Subject.Modules(var ids) ->
                ids.size() == 1 ? module(ids.iterator().next(), plan) : List.of();
            case Subject.Nothing _,
                    Subject.Contexts _,
                    Subject.OfSeam _,
                    Subject.OfPhase _,
                    Subject.OfPath _,
                    Subject.OfRisk _ -> List.of();
        };
    }

    private static <T> Optional<T> at(List<T> list, int number) {
        return number >= 0 && number < list.size() ? Optional.of(list.get(number)) : Optional.empty();
    }

    private static List<Spot> module(ModuleId id, Plan plan) {
        var spots = new ArrayList<Spot>();
        if (!plan.facts().knows(id)) return spots;
        LegacyModule module = plan.facts().module(id);
        var coverage = module.coverage();
        if (coverage != null) spots.add(new Spot(coverage.source(), coverage.place()));
        var complexity = module.complexity();
        if (complexity != null) spots.add(new Spot(complexity.source(), complexity.place()));
        var size = module.size();
        if (size != null) spots.add(new Spot(size.source(), size.place()));
        var churn = module.churn();
        if (churn != null) spots.add(new Spot(churn.source(), churn.place()));
        if (spots.isEmpty()) named(module, plan).ifPresent(spots::add);
        return spots;
    }

    /// The first place that says its name.
    private static Optional<Spot> named(LegacyModule module, Plan plan) {
        String name = module.id().name();
        for (Reading reading : plan.audit().readings())
            for (Fact fact : reading.facts()) {
                boolean names = fact instanceof Fact.ModuleFact m
                                && (m.name().equals(name)
                                        || Objects.equals(m.path(), module.path()) && m.path() != null)
                        || fact instanceof Fact.DependencyFact d && (d.from().equals(name) || d.to().equals(name));
                if (names) return Optional.of(new Spot(reading.source().id(), inSource(fact)));
            }
        return Optional.empty();
    }

    /// The line of a dependency is one of the code; its place in the source is in the pointer.
    private static Place inSource(Fact fact) {
        return fact instanceof Fact.DependencyFact ? Place.at(fact.place().pointer()) : fact.place();
    }
}
