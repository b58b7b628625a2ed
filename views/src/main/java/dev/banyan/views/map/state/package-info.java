/// What all parts of the room share while it is open: the scene that belongs to the plan, the choices of how it is
/// looked at, what is selected, and what is derived from the plan.
package dev.banyan.views.map.state;
