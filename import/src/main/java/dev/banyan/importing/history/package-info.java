/// What the version history says of each file: how often it changed, by how many people, together with what.
/// Names of people are counted and then forgotten.
package dev.banyan.importing.history;
