/// What the inspectors and the panes of the roadmap are made of: small nodes, folds, what is wrong with its
/// repairs, and the pane that lies over the room.
package dev.banyan.views.roadmap.parts;
