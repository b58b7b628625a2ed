/// Random plans and edits, and the laws every plan obeys: what the tests of this and the other modules try the store,
/// the project file and the derived views on. The same seed gives the same edits everywhere.
package dev.banyan.model.laws;
