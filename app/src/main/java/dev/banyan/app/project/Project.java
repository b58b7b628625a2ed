package dev.banyan.app.project;

import dev.banyan.model.Plan;
import dev.banyan.model.edit.PlanStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// An open plan: the store that edits go to and the file that keeps them.
public final class Project implements AutoCloseable {
    private final PlanStore store;
    private final ProjectFile file;
    private final Path held;

    private Project(PlanStore store, ProjectFile file, Path held) {
        this.store = store;
        this.file = file;
        this.held = held;
    }

    /// Makes a new file that holds a plan without history, and opens it. Nothing may be at the path yet.
    public static Project create(Path path, Plan plan, Session session) throws ProjectTrouble {
        if (Files.exists(path))
            throw new ProjectTrouble(Sentences.name(path) + " is there already; open it, or choose another name.");
        Copies.write(path, plan);
        return open(path, session);
    }

    /// As [#create], in place of whatever is at the path; that stays until the new file is whole.
    public static Project createOver(Path path, Plan plan, Session session) throws ProjectTrouble {
        if (Held.has(real(path)))
            throw new ProjectTrouble(
                    Sentences.name(path) + " is open in Banyan; choose another name for the new plan.");
        Copies.write(path, plan);
        Sidecars.forgetJournal(path);
        return open(path, session);
    }

    /// Opens a file. Where the file or its folder cannot be written it is opened for reading only.
    public static Project open(Path path, Session session) throws ProjectTrouble {
        Path held = real(path);
        Held.take(held);
        try {
            Database database = Opening.open(path);
            try {
                return connect(path, held, session, database);
            } catch (SQLException | ProjectTrouble e) {
                closeQuietly(database);
                throw e;
            }
        } catch (SQLException e) {
            Held.release(held);
            throw Sentences.notOpened(path, e);
        } catch (ProjectTrouble e) {
            Held.release(held);
            throw e;
        }
    }

    private static Project connect(Path path, Path held, Session session, Database database)
            throws SQLException, ProjectTrouble {
        try {
            var connected = new Connected(path, database);
            Plan plan = connected.load();
            History.Stacks stacks = connected.stacks();
            var file = new ProjectFile(path, session, database.isReadOnly(), connected, plan);
            return new Project(new PlanStore(plan, file, stacks.undoable(), stacks.redoable()), file, held);
        } catch (RuntimeException e) {
            throw Sentences.damaged(path, e);
        }
    }

    private static void closeQuietly(Database database) {
        try {
            database.close();
        } catch (SQLException e) {
            // The file could not be opened; that is what is told.
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    public PlanStore store() {
        return store;
    }

    public ProjectFile file() {
        return file;
    }

    /// Writes a compact copy, replacing what is at the path.
    ///
    /// @param withHistory without it the copy is fit to be sent away: undo, authors and audits that the plan no
    ///                    longer stands on stay behind
    public void saveCopy(Path path, boolean withHistory) throws ProjectTrouble {
        if (Held.has(real(path)))
            throw new ProjectTrouble(Sentences.name(path) + " is open in Banyan; choose another name for the copy.");
        Copies.copy(file, path, withHistory);
    }

    @Override
    public void close() {
        file.close();
        Held.release(held);
    }
}
