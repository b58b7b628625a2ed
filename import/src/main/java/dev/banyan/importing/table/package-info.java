/// Tables of any origin: what kinds of facts a table may hold, which column gives which field, and how that is kept in
/// a file beside the tables. Pure: nothing here knows windows or plans.
package dev.banyan.importing.table;
