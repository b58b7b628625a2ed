package dev.banyan.importing.spi;

/// The person stopped the reading. Not an error: nothing was changed.
public final class Cancelled extends Exception {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
