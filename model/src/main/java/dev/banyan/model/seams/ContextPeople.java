package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.Plan;
import dev.banyan.model.audit.Author;
import dev.banyan.model.audit.ModuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/// Who knows the code of a context, by pseudonym: from the authors that a history tells of.
///
/// @param people  who did most comes first
/// @param modules of the context that a history knows authors of
/// @param factor  the fewest people who together made more than half of the commits ("bus factor": when so many leave,
///                most of the knowledge is gone; Avelino and others 2016 count files in the same way); 0 when
///                nothing is known
public record ContextPeople(List<Person> people, int modules, int factor) {
    public ContextPeople {
        people = List.copyOf(people);
    }

    /// @param commits in modules of the context; changes of unknown number count once
    /// @param share   of all commits there, 0 to 1
    /// @param modules of the context this person worked on
    public record Person(String name, long commits, double share, int modules) {}

    public static ContextPeople of(Plan plan, ContextId context) {
        return of(plan.facts().operation().authors(), plan.modulesOf(context));
    }

    static ContextPeople of(List<Author> authors, SortedSet<ModuleId> members) {
        Map<String, Long> commits = new HashMap<>();
        Map<String, Integer> touched = new HashMap<>();
        Set<ModuleId> modules = new HashSet<>();
        long all = 0;
        for (Author a : authors) {
            if (!members.contains(a.module())) continue;
            long count = a.commits() < 0 ? 1 : a.commits();
            commits.merge(a.name(), count, Long::sum);
            touched.merge(a.name(), 1, Integer::sum);
            modules.add(a.module());
            all += count;
        }
        var people = new ArrayList<Person>();
        for (var e : commits.entrySet()) {
            double share = all == 0 ? 0 : (double) e.getValue() / all;
            people.add(new Person(e.getKey(), e.getValue(), share, touched.getOrDefault(e.getKey(), 0)));
        }
        people.sort(Comparator.comparingLong(Person::commits).reversed().thenComparing(Person::name));
        return new ContextPeople(people, modules.size(), factor(people, all));
    }

    private static int factor(List<Person> people, long all) {
        long held = 0;
        for (int i = 0; i < people.size(); i++) {
            held += people.get(i).commits();
            if (2 * held > all) return i + 1;
        }
        return 0;
    }
}
