/// The room where phases are put into order: its pictures (a timeline with the risk still carried, a table, a board
/// of the same phases), the panes laid over them, its bar, its actions, and the inspector of the roadmap as a
/// whole.
///
/// It puts together what stands below and does not know of it: `timeline` (on `drawing`), `table`, `phase`,
/// `calendar`, `scenario`, `order` and `method`, all of them on `parts`, `planning` and `entry`.
package dev.banyan.views.roadmap;
