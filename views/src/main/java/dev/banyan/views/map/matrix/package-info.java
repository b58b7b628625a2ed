/// The second picture of the same selection: who uses whom as a matrix. Shares the state with the map, not its view.
package dev.banyan.views.map.matrix;
