package dev.banyan.model.seams;

import dev.banyan.model.Plan;
import dev.banyan.model.audit.LegacyModule;
import java.util.Arrays;
import java.util.List;

/// What a suggestion may not touch: modules of drawn contexts while these are to be kept, and pinned ones always.
///
/// @param context number of the context that a module must stay in, see [ContextIndex]; [#FREE] where it may move,
///                [#OUTSIDE] where it must stay in no context
record Kept(ContextIndex index, int[] context, boolean any) {
    static final int FREE = -1;
    static final int OUTSIDE = -2;

    static Kept of(Plan plan, boolean keepDrawn) {
        ContextIndex index = ContextIndex.of(plan);
        List<LegacyModule> modules = plan.facts().modules();
        var pins = plan.boundaries().pins();
        int[] context = new int[modules.size()];
        Arrays.fill(context, FREE);
        boolean any = false;
        for (int m = 0; m < context.length; m++) {
            boolean pinned = !pins.isEmpty() && pins.containsKey(modules.get(m).id());
            int drawn = index.ofModule(m);
            if (drawn != ContextIndex.NONE && (keepDrawn || pinned)) context[m] = drawn;
            else if (pinned) context[m] = OUTSIDE;
            any |= context[m] >= 0;
        }
        return new Kept(index, context, any);
    }

    /// The context a module must stay in, [ContextIndex#NONE] when it may go or stay outside.
    int in(int module) {
        return Math.max(ContextIndex.NONE, context[module]);
    }

    boolean outside(int module) {
        return context[module] == OUTSIDE;
    }
}
