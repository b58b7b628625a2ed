package dev.banyan.importing.safe;

import java.io.IOException;

/// Packed data that goes beyond a limit. The message is a part of a sentence ("unpacks to more than 2 GB").
public final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    public Refused(String cause) {
        super(cause);
    }
}
