/// What the structure of the code says against it: cycles with the least to cut, god modules, hubs, unstable
/// dependencies, dead modules and layers that leak. Derived from the facts alone.
package dev.banyan.model.structure;
