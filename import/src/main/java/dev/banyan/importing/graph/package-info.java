/// Graphs of who imports whom. In every dependency the place's line is a line of the *code*, 0 when the format gives
/// none; where the record stands in the audit file is in the place's pointer. Weight is the number of places that
/// import. Every module the file declares becomes a module, also one without dependencies.
package dev.banyan.importing.graph;
