/// The project file: one SQLite database that holds the plan, every step that led to it, and the facts it stands on.
///
/// [Project] opens or creates a file and hands out the [dev.banyan.model.edit.PlanStore] over it; [ProjectFile] is the
/// journal of that store. An edit is one transaction. The schema is published in `docs/project-file.md`.
package dev.banyan.app.project;
