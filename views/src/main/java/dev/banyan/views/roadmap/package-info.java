/// The room where phases are put into order: a timeline with the risk still carried, a table and a board of the same
/// phases, the best order, how sure the dates are, and the inspector of a phase with its gates.
package dev.banyan.views.roadmap;
