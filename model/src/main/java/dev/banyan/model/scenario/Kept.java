package dev.banyan.model.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What kept its order: the longest part of a list that still rises.
final class Kept {
    private Kept() {}

    /// Positions of a longest rising subsequence of different numbers.
    static Set<Integer> inOrder(List<Integer> places) {
        int n = places.size();
        int[] length = new int[n], previous = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places.get(j) >= places.get(i) || length[j] < length[i]) continue;
                length[i] = length[j] + 1;
                previous[i] = j;
            }
            if (last < 0 || length[i] > length[last]) last = i;
        }
        var kept = new HashSet<Integer>();
        for (int i = last; i >= 0; i = previous[i]) kept.add(i);
        return kept;
    }
}
