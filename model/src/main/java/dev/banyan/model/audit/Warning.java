package dev.banyan.model.audit;

/// Something in a source that could not be used, told instead of dropped.
public record Warning(Place place, String message) {
    @Override
    public String toString() {
        String at = place.toString();
        return at.isEmpty() ? message : at + ": " + message;
    }
}
