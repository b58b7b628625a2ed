/// Values of ours as bytes on a pipe, compact and without Java's serialization: records by their components, sealed
/// interfaces by the number of the alternative, texts through a dictionary. The receiving side believes nothing: what
/// it takes is bounded by what was really sent, and anything that does not fit the types is trouble, never an object.
package dev.banyan.importing.wire;
