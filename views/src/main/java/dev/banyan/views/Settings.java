package dev.banyan.views;

/// Choices of this person on this computer, remembered between starts; never part of a plan.
public interface Settings {
    String get(String key, String otherwise);

    void put(String key, String value);
}
