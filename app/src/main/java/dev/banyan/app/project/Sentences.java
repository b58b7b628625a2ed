package dev.banyan.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/// One sentence for every way a disk or a file can fail: the file, the cause, the remedy.
final class Sentences {
    /// What has to happen after a failure.
    enum Kind {
        /// The file is fine; trying again later may work.
        LATER,
        /// The connection is not to be trusted any more and has to be opened anew.
        REOPEN,
        /// The file at the path is not the one that was opened.
        REPLACED
    }

    private Sentences() {}

    static Kind kind(SQLException e) {
        return switch (primary(e)) {
            case "SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_CONSTRAINT", "SQLITE_TOOBIG", "SQLITE_MISMATCH" -> Kind.LATER;
            default -> code(e).equals("SQLITE_READONLY_DBMOVED") ? Kind.REPLACED : Kind.REOPEN;
        };
    }

    /// Why a change is not in the file.
    static String notSaved(Path file, SQLException e) {
        return "The change is not saved: " + cause(file, e) + "; " + savingRemedy(e) + ".";
    }

    static ProjectTrouble notOpened(Path file, SQLException e) {
        return switch (primary(e)) {
            case "SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_INTERRUPT", "SQLITE_TOOBIG", "SQLITE_ERROR" ->
                damaged(file, e);
            default ->
                new ProjectTrouble(
                        name(file) + " cannot be opened: " + cause(file, e) + "; " + openingRemedy(e) + ".", e);
        };
    }

    static ProjectTrouble notMade(Path file, SQLException e) {
        return new ProjectTrouble(
                name(file) + " cannot be written: " + cause(file, e) + "; " + openingRemedy(e) + ".", e);
    }

    static ProjectTrouble notMade(Path file, IOException e) {
        return new ProjectTrouble(
                name(file) + " cannot be written to " + folder(file)
                        + "; choose another folder, or look at its permissions and free space.",
                e);
    }

    static ProjectTrouble damaged(Path file, Exception e) {
        return new ProjectTrouble(name(file) + " is damaged; open a backup or another copy of it.", e);
    }

    static String readOnly(Path file) {
        return name(file) + " cannot be written where it lies, so nothing in it can be changed; use Save a copy and"
                + " go on in the copy.";
    }

    static ProjectTrouble older(Path file) {
        return new ProjectTrouble(name(file) + " was saved by an older Banyan and cannot be brought up to date where it"
                + " lies; copy it to a folder that can be written and open it there.");
    }

    static String changedElsewhere(Path file) {
        return "The change is not saved: another program has changed " + name(file)
                + " meanwhile; open it again, or use Save a copy first to keep what you see.";
    }

    static String replaced(Path file) {
        return "The change is not saved: " + name(file)
                + " was moved or replaced by another program; use Save a copy to keep what you see, or open it again.";
    }

    static String stillWriting(Path file) {
        return "The last change is still being written to " + name(file) + "; try again in a moment.";
    }

    private static String cause(Path file, SQLException e) {
        return switch (primary(e)) {
            case "SQLITE_FULL" -> "the disk of " + name(file) + " is full (" + free(file) + " free)";
            case "SQLITE_BUSY", "SQLITE_LOCKED" -> "another program is using " + name(file);
            case "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH" -> name(file) + " or its folder cannot be written";
            case "SQLITE_CANTOPEN" -> name(file) + " cannot be reached in " + folder(file);
            case "SQLITE_CORRUPT", "SQLITE_NOTADB" -> name(file) + " is damaged";
            case "SQLITE_CONSTRAINT", "SQLITE_TOOBIG", "SQLITE_MISMATCH" ->
                "the format of " + name(file) + " does not allow it (" + code(e) + ")";
            default -> "the disk of " + name(file) + " reported an error (" + code(e) + ")";
        };
    }

    /// What helps while the plan is on the screen.
    private static String savingRemedy(SQLException e) {
        return switch (primary(e)) {
            case "SQLITE_FULL" -> "make room, or use Save a copy on another disk";
            case "SQLITE_BUSY", "SQLITE_LOCKED" -> "close it there and try again";
            case "SQLITE_CONSTRAINT", "SQLITE_TOOBIG", "SQLITE_MISMATCH" -> "please report this with what you did";
            default -> "look at the disk and the permissions, or use Save a copy in another folder";
        };
    }

    /// What helps while there is nothing on the screen yet.
    private static String openingRemedy(SQLException e) {
        return switch (primary(e)) {
            case "SQLITE_FULL" -> "make room and try again";
            case "SQLITE_BUSY", "SQLITE_LOCKED" -> "close it there and try again";
            default -> "look at the disk and the permissions, or go on in another folder";
        };
    }

    private static String primary(SQLException e) {
        String code = code(e);
        int end = code.indexOf('_', "SQLITE_".length());
        return end < 0 ? code : code.substring(0, end);
    }

    private static String code(SQLException e) {
        return e instanceof SQLiteException s ? s.getResultCode().name() : "SQLITE_ERROR";
    }

    private static String free(Path file) {
        try {
            return (Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() >> 10) + " kB";
        } catch (IOException e) {
            return "unknown space";
        }
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? "/" : folder.toString();
    }
}
