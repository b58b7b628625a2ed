/// Graph algorithms over flat arrays, for systems of tens of thousands of modules: which modules belong together
/// ([Leiden][dev.banyan.model.graph.Leiden], [Resolution][dev.banyan.model.graph.Resolution]), which dependencies
/// close cycles ([FeedbackArcs][dev.banyan.model.graph.FeedbackArcs]), and where to draw things
/// ([DiscLayout][dev.banyan.model.graph.DiscLayout], [DiscPacking][dev.banyan.model.graph.DiscPacking]).
///
/// Nothing here knows a plan or an audit: nodes are numbers from 0, a partition is an `int[]` with the group of each
/// node. Equal input and equal seed give equal output on every machine.
package dev.banyan.model.graph;
