package dev.banyan.model;

/// People who work on phases together.
///
/// @param people how many; phases run at the same time as far as they need no more together
public record Team(String name, int people) {
    public Team {
        if (name.isBlank() || people < 1) throw new IllegalArgumentException("a team has a name and people");
    }
}
