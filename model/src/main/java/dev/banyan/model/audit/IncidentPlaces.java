package dev.banyan.model.audit;

import dev.banyan.model.audit.Match.Apart;
import dev.banyan.model.audit.Match.Found;
import dev.banyan.model.audit.Match.Missed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds where an incident happened, the most exact saying first: the code or the address that it names; the code or
/// the address in its title; the component, by the label of an app or the name of a package that no other package
/// shares. A ticket that names none of these is outside; one that names a place nobody knows is unmatched.
final class IncidentPlaces {
    /// @param endpoint that is meant, -1 when none is
    record At(Match match, int endpoint) {}

    private static final Missed NOWHERE = new Missed("no module, address or component of this name");
    private static final Pattern BLANKS = Pattern.compile("[\\s,;()\"'\\[\\]]+");
    private static final int MOST_WORDS = 60;

    private final Resolver resolver;
    private final EndpointShelf endpoints;
    private final ModuleTable table;
    private final Map<String, ModuleTable.Fit> packages = new HashMap<>();

    IncidentPlaces(Resolver resolver, EndpointShelf endpoints, ModuleTable table) {
        this.resolver = resolver;
        this.endpoints = endpoints;
        this.table = table;
        for (int i = 0; i < table.size(); i++) {
            ModuleId id = table.ids().get(i);
            if (Purpose.of(id, null) != ModuleKind.CODE || !table.isPackage(id.name())) continue;
            int number = i;
            packages.merge(
                    component(id.shortName()),
                    new ModuleTable.Fit(i, -1),
                    (a, b) -> new ModuleTable.Fit(a.first(), number));
        }
    }

    At find(Fact.IncidentFact incident) {
        return find(incident.where().strip(), incident.title());
    }

    /// @param where code name, address, component or service, may be empty
    /// @param title in which one of these may stand, may be empty
    At find(String where, String title) {
        At exact = exact(where);
        if (exact.match() instanceof Found || exact.match() == Apart.IGNORED || exact.endpoint() >= 0) return exact;
        At titled = inTitle(title);
        if (titled.match() instanceof Found) return titled;
        Match component = where.isEmpty() ? Apart.OUTSIDE : byComponent(where, exact.match());
        boolean elsewhere = titled.endpoint() >= 0 && !(component instanceof Found);
        return new At(elsewhere ? titled.match() : component, titled.endpoint());
    }

    /// `dojo.views.Home in get` is how some name a class and what was called.
    private At exact(String where) {
        if (where.isEmpty()) return new At(Apart.OUTSIDE, -1);
        int in = where.indexOf(" in ");
        String name = in > 0 ? where.substring(0, in) : where;
        Match match = resolver.findFile(name);
        if (match instanceof Found || match == Apart.IGNORED || !isAddress(name)) return new At(match, -1);
        int endpoint = endpoints.find(name);
        return endpoint < 0 ? new At(match, -1) : new At(endpoints.match(endpoint), endpoint);
    }

    private static boolean isAddress(String name) {
        String address = RoutePattern.address(name);
        return address.startsWith("/")
                && address.indexOf(' ') < 0
                && !CodeName.of(address).isCode();
    }

    private At inTitle(String title) {
        String[] words = BLANKS.split(title, MOST_WORDS);
        for (int i = 0; i < Math.min(words.length, MOST_WORDS - 1); i++) {
            String word = withoutEnd(words[i]);
            boolean address = isAddress(word) && word.length() > 1;
            if (!address && word.indexOf('/') < 0 && word.indexOf('.') < 0) continue;
            At at = exact(word);
            if (at.match() instanceof Found || at.endpoint() >= 0) return at;
        }
        return new At(Apart.OUTSIDE, -1);
    }

    private static String withoutEnd(String word) {
        int end = word.length();
        while (end > 0 && ".,:;!?".indexOf(word.charAt(end - 1)) >= 0) end--;
        return word.substring(0, end);
    }

    private Match byComponent(String where, Match exact) {
        String name = component(where);
        String app = resolver.labels().packageOf(name);
        if (!app.isEmpty() && table.knows(app)) return new Found(table.number(app), 0);
        ModuleTable.Fit fit = resolver.labels().label(name);
        if (fit == null) fit = packages.get(name);
        if (fit != null) return resolver.answer(fit);
        boolean code =
                where.indexOf(' ') < 0 && (where.indexOf('.') > 0 || where.indexOf('/') > 0) && !isAddress(where);
        return code || exact instanceof Missed ? exact : NOWHERE;
    }

    /// As packages are written: `Order History` is `order_history`.
    private static String component(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
