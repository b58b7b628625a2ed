/// The seam map: the system as a picture of contexts, packages and modules that is drawn on, zoomed and rearranged,
/// with the cost of every cut while the mouse moves. This package is the room that puts the parts together; none of
/// them knows it.
///
/// From the bottom: `words` and `scene`, the painted `picture`, the shared `state` and what it lets one `edit`, the
/// `view`, then what works on the view: `travel`, `gesture`, `cards`, `suggest`, `structure`, `worklist`. Beside the
/// view stand `matrix` and `inspect`, which need only the state.
package dev.banyan.views.map;
