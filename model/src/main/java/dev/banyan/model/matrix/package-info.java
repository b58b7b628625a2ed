/// The dependencies of a plan as a matrix: who uses whom, row by row, in an order that shows what goes against it.
package dev.banyan.model.matrix;
