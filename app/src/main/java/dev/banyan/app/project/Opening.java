package dev.banyan.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Opens a file that may come from anywhere: header, then read-only with narrow limits and a deadline, schema equal to
/// the released one, structure sound; only then for writing.
final class Opening {
    private static final long SCHEMA_SECONDS = 5;

    private Opening() {}

    static Database open(Path file) throws ProjectTrouble {
        Header.check(file);
        Sidecars.refuseForeignLog(file);
        try {
            int version = inspect(file);
            boolean writable = canBeWritten(file);
            if (version < Format.VERSION) {
                if (!writable) throw Sentences.older(file);
                Migration.run(file, version);
            }
            return Database.open(file, writable ? Database.Mode.WRITE : Database.Mode.READ);
        } catch (SQLException e) {
            throw Sentences.notOpened(file, e);
        }
    }

    /// The format of a file that is as it should be.
    private static int inspect(Path file) throws ProjectTrouble, SQLException {
        try {
            return lookAt(file);
        } catch (SQLiteException e) {
            if (e.getResultCode() != SQLiteErrorCode.SQLITE_READONLY_ROLLBACK) throw e;
            Sidecars.recover(file);
            return lookAt(file);
        }
    }

    private static int lookAt(Path file) throws ProjectTrouble, SQLException {
        try (Database database = Database.open(file, Database.Mode.READ)) {
            check(file, database);
            return Format.version(database);
        }
    }

    /// Refuses what is not exactly the released schema, or not sound.
    static void check(Path file, Database database) throws ProjectTrouble, SQLException {
        Format.requireSafeSqlite(database);
        database.deadline(SCHEMA_SECONDS);
        if (!Format.isReleased(database))
            throw new ProjectTrouble(Sentences.name(file)
                    + " holds other tables than a Banyan plan; open a file that only Banyan has written to.");
        database.deadline(SCHEMA_SECONDS + seconds(file));
        String answer = database.text("PRAGMA quick_check(1)");
        if (!answer.equals("ok")) throw Sentences.damaged(file, new SQLException(answer));
        database.noDeadline();
    }

    /// A tenth of a second for every megabyte.
    private static long seconds(Path file) {
        try {
            return Files.size(file) / 10_000_000;
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean canBeWritten(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.isWritable(file) && folder != null && Files.isWritable(folder);
    }
}
