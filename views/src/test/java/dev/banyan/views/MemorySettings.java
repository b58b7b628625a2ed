package dev.banyan.views;

import java.util.HashMap;
import java.util.Map;

/// Settings of nobody in particular.
public final class MemorySettings implements Settings {
    private final Map<String, String> values = new HashMap<>();

    @Override
    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    @Override
    public void put(String key, String value) {
        values.put(key, value);
    }
}
