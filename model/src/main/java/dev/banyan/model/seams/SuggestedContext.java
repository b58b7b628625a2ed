package dev.banyan.model.seams;

import dev.banyan.model.ContextId;
import dev.banyan.model.audit.ModuleId;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// One context of a proposal.
///
/// @param drawn     the drawn context that it is, null for a new one
/// @param modules   all of its modules
/// @param added     of these, the ones that are not in the drawn context yet
/// @param going     modules of the drawn context that go to other suggested ones
/// @param packages  the packages most of it comes from, with the number of modules
/// @param inside    dependencies in the code within it; @param crossing those that leave or enter it
/// @param strongest the heaviest dependencies within it: why these modules belong together
/// @param cut       the heaviest dependencies it cuts
/// @param certainty how much of it comes out again when the search starts otherwise, 0 to 1
public record SuggestedContext(
        @Nullable ContextId drawn,
        String name,
        SortedSet<ModuleId> modules,
        SortedSet<ModuleId> added,
        SortedSet<ModuleId> going,
        List<PackageShare> packages,
        int inside,
        int crossing,
        List<Crossing> strongest,
        List<Crossing> cut,
        double certainty) {
    public SuggestedContext {
        packages = List.copyOf(packages);
        strongest = List.copyOf(strongest);
        cut = List.copyOf(cut);
    }

    /// How it differs from what is drawn.
    public enum Change {
        SAME("same"),
        MOVED("moved"),
        NEW("new");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Change change() {
        if (drawn == null) return Change.NEW;
        return added.isEmpty() && going.isEmpty() ? Change.SAME : Change.MOVED;
    }

    public record PackageShare(String name, int modules) {}
}
