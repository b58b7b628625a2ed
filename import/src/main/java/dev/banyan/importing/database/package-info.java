/// What a database tells about itself: its tables and foreign keys, and the statements it is asked to run.
package dev.banyan.importing.database;
