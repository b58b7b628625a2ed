/// The nouns of the plan: what an architect decides, as immutable values. [Plan] is the whole; everything else on
/// screen and in an export is derived from it and from the facts of its audit.
package dev.banyan.model;
