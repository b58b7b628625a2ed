package dev.banyan.model.seams;

import dev.banyan.model.BoundedContext;
import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import dev.banyan.model.audit.ModuleKind;
import dev.banyan.model.seams.SuggestedContext.PackageShare;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Finds names for groups of modules in the packages they come from, by the words that set them apart from the rest:
/// "Basket", "Finding and test". What all packages begin with is left out.
final class GroupNames {
    private static final double NEARLY_ALL = 0.55;
    private static final double MOSTLY = 0.5;
    private static final double A_SUBJECT = 0.25;
    private static final int PARTS = 3;
    private static final Pattern DASHES = Pattern.compile("[_-]+");

    private final Plan plan;
    private final Components components;
    private final Set<String> taken = new HashSet<>();
    /// Modules of the own code whose package has a word in its name.
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final AlikeNames alike;

    /// The names of all drawn contexts are taken, also of those that would go: they may be kept after all.
    GroupNames(Plan plan, Components components) {
        this.plan = plan;
        this.components = components;
        for (BoundedContext c : plan.contexts().values()) taken.add(c.name().toLowerCase(Locale.ROOT));
        List<LegacyModule> modules = plan.facts().modules();
        var own = new HashMap<String, Integer>();
        for (int m = 0; m < modules.size(); m++)
            if (modules.get(m).kind() == ModuleKind.CODE) own.merge(components.ofModule(m), 1, Integer::sum);
        alike = new AlikeNames(own.keySet());
        own.forEach((component, count) -> {
            for (String word : TechnicalNames.words(alike.said(component))) everywhere.merge(word, count, Integer::sum);
        });
    }

    String drawn(ContextId id) {
        BoundedContext context = plan.contexts().get(id);
        return context == null ? id.text() : context.name();
    }

    /// The components a group comes from, those with most of it first; the own code counts where there is any.
    List<PackageShare> shares(List<Integer> members) {
        var counts = new TreeMap<String, Integer>();
        for (int m : own(members)) counts.merge(components.ofModule(m), 1, Integer::sum);
        return sorted(counts);
    }

    private List<Integer> own(List<Integer> members) {
        var modules = plan.facts().modules();
        var code = members.stream()
                .filter(m -> modules.get(m).kind() == ModuleKind.CODE)
                .toList();
        return code.isEmpty() ? members : code;
    }

    private static List<PackageShare> sorted(Map<String, Integer> counts) {
        var shares = new ArrayList<PackageShare>();
        counts.forEach((name, count) -> shares.add(new PackageShare(name, count)));
        shares.sort(Comparator.comparingInt(PackageShare::modules).reversed().thenComparing(PackageShare::name));
        return shares;
    }

    /// A name that no other context has.
    String of(List<Integer> members) {
        var labels = labels(shares(members), members);
        var candidates = new ArrayList<String>();
        int all = own(members).size(), sum = 0;
        for (int n = 1; n <= Math.min(PARTS, labels.size()); n++) {
            sum += labels.get(n - 1).modules();
            if (n > 1 || sum >= NEARLY_ALL * all || labels.size() == 1) candidates.add(joined(labels.subList(0, n)));
        }
        var deeper = deeper(members);
        if (candidates.size() == 1 && TechnicalNames.ofTests(candidates.getFirst())) candidates.clear();
        String first = labels.isEmpty() ? "" : labels.getFirst().name();
        for (PackageShare part : deeper)
            candidates.add(sentence(
                    first.isEmpty() || first.contains(part.name()) ? part.name() : first + ": " + part.name()));
        if (deeper.size() > 1) candidates.add(joined(deeper.subList(0, 2)));
        candidates.removeIf(String::isBlank);
        for (String c : candidates) if (taken.add(c.toLowerCase(Locale.ROOT))) return c;
        String stem = candidates.isEmpty() ? "Context" : candidates.getFirst();
        for (int number = 2; ; number++)
            if (taken.add((stem + " " + number).toLowerCase(Locale.ROOT))) return stem + " " + number;
    }

    /// "Basket and voucher"; what all begin with is said once: "Tool config and product".
    private static String joined(List<PackageShare> parts) {
        var words = new ArrayList<>(parts.stream().map(PackageShare::name).toList());
        words.removeIf(w -> words.stream().anyMatch(longer -> longer.endsWith(" " + w)));
        String first = words.getFirst();
        String common = first.substring(0, first.indexOf(' ') + 1);
        if (!common.isEmpty() && words.stream().allMatch(w -> w.startsWith(common)))
            for (int i = 1; i < words.size(); i++) words.set(i, words.get(i).substring(common.length()));
        if (words.size() == 1) return sentence(first);
        return sentence(String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast());
    }

    /// What the packages of a group are about, with the modules it stands for, the most distinctive first: packages
    /// with a word in common are one label.
    private List<PackageShare> labels(List<PackageShare> shares, List<Integer> members) {
        var open = new ArrayList<PackageShare>();
        var counts = new HashMap<String, Integer>();
        for (PackageShare s : shares) {
            if (!forAll(s.name()) && !tail(s.name()).isEmpty()) open.add(s);
        }
        int standing = shares.stream()
                .filter(s -> forAll(s.name()))
                .mapToInt(PackageShare::modules)
                .sum();
        var labels = new ArrayList<PackageShare>();
        int all = own(members).size(),
                largest = open.isEmpty() ? 0 : open.getFirst().modules();
        if (standing > largest && standing >= MOSTLY * all && largest < A_SUBJECT * all) return outstanding(members);
        while (!open.isEmpty() && labels.size() < PARTS) {
            counts.clear();
            for (PackageShare s : open)
                for (String word : TechnicalNames.words(alike.said(s.name())))
                    counts.merge(word, s.modules(), Integer::sum);
            String best = counts.entrySet().stream()
                    .max(Comparator.comparingDouble((Map.Entry<String, Integer> e) -> weight(e.getKey(), e.getValue()))
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .orElse("");
            var family = open.stream()
                    .filter(s -> TechnicalNames.words(alike.said(s.name())).contains(best))
                    .toList();
            labels.add(new PackageShare(
                    label(family, best),
                    family.stream().mapToInt(PackageShare::modules).sum()));
            open.removeAll(family);
        }
        return labels;
    }

    private boolean forAll(String component) {
        return components.holdsOthers(component) || TechnicalNames.forAll(tail(component));
    }

    /// How much a word says: what it stands for here, the less the more of it is elsewhere.
    private double weight(String word, int here) {
        return here * (double) here / Math.max(here, everywhere.getOrDefault(word, here));
    }

    private String label(Collection<PackageShare> family, String word) {
        if (family.size() == 1) return words(alike.said(family.iterator().next().name()));
        for (PackageShare s : family) {
            var own = TechnicalNames.words(alike.said(s.name()));
            if (own.size() == 1) return words(s.name());
        }
        return word;
    }

    /// Modules above all packages or in one that is there for all others, such as `core`, are shared; they are named by
    /// the ones that most depend on.
    private List<PackageShare> outstanding(List<Integer> members) {
        var graph = plan.facts().dependencies();
        var users = new TreeMap<String, Integer>();
        for (int m : own(members))
            if (forAll(components.ofModule(m))) {
                String said = words(plan.facts().modules().get(m).id().name());
                if (!said.isEmpty()) users.merge(said, 1 + graph.inStart(m + 1) - graph.inStart(m), Integer::sum);
            }
        var known = sorted(users).stream().limit(2).map(PackageShare::name).toList();
        return known.isEmpty()
                ? List.of()
                : List.of(new PackageShare(
                        "shared " + String.join(" and ", known), own(members).size()));
    }

    /// What the modules themselves are called, where the packages do not tell two groups apart.
    private List<PackageShare> deeper(List<Integer> members) {
        var counts = new TreeMap<String, Integer>();
        var homes = new HashMap<String, Integer>();
        for (int m : own(members)) {
            String home = components.home(m);
            if (!home.equals(components.ofModule(m))) homes.merge(home, 1, Integer::sum);
            else for (String word : components.subjects(m)) counts.merge(word, 1, Integer::sum);
        }
        homes.forEach((home, count) -> counts.merge(words(home), count, Integer::sum));
        counts.remove("");
        return sorted(counts).stream().limit(PARTS).toList();
    }

    private static String tail(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String words(String packageName) {
        return DASHES.matcher(tail(packageName)).replaceAll(" ").strip();
    }

    private static String sentence(String words) {
        String said = words.replaceAll("\\bapi\\b", "API").strip();
        return said.isEmpty() ? "" : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }
}
