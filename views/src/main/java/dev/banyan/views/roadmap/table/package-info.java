/// The phases as a table: its columns, what words typed or pasted into cells mean, and what is done to many at
/// once.
package dev.banyan.views.roadmap.table;
