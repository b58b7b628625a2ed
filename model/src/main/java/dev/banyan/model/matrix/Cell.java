package dev.banyan.model.matrix;

import dev.banyan.model.audit.DependencyKind;
import java.util.Map;

/// What one line has to do with another.
///
/// @param row    the line that uses; @param column the line that is used
/// @param byKind dependencies by kind; pairs that changed together have no direction and are counted in both cells
public record Cell(int row, int column, Map<DependencyKind, Integer> byKind) {

    /// Dependencies in the code.
    public int inCode() {
        return byKind.entrySet().stream()
                .filter(e -> e.getKey().crosses())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// Whether the row uses what stands after it.
    public boolean againstTheOrder() {
        return column > row;
    }
}
