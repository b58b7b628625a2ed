package dev.banyan.app.project;

import java.sql.SQLException;

/// Another program has written to the file since we read it.
final class ForeignChange extends SQLException {
    private static final long serialVersionUID = 1L;

    ForeignChange() {
        super("changed by another program");
    }
}
